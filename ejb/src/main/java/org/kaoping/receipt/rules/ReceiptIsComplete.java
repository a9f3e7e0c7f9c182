package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.receipt.NewReceipt;

/**
 * A line of the register says how and when something came, from whom, and what it is.
 *
 * @param channel whether it says how
 * @param kind whether it says what
 * @param time whether it says when
 * @param sender whom it names
 * @param title what it is called
 * @param note anything else
 */
public record ReceiptIsComplete(
    boolean channel, boolean kind, boolean time, String sender, String title, String note)
    implements BusinessRule {
  private static final int LONGEST_SENDER = 200;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NOTE = 1000;

  /** The rule for what was entered. */
  public static ReceiptIsComplete of(NewReceipt wanted) {
    return new ReceiptIsComplete(
        wanted.channel() != null,
        wanted.kind() != null,
        wanted.receivedAt() != null,
        wanted.senderName(),
        wanted.title(),
        wanted.note());
  }

  @Override
  public boolean isBroken() {
    return !channel
        || !kind
        || !time
        || !isText(sender, LONGEST_SENDER)
        || !isText(title, LONGEST_TITLE)
        || note != null && note.length() > LONGEST_NOTE;
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.strip().length() <= longest;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST_SENDER, LONGEST_TITLE, LONGEST_NOTE);
  }
}
