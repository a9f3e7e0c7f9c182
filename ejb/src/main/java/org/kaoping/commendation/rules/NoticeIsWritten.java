package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A notice has a title of at most 200 and a text of at most 20,000 characters. */
public record NoticeIsWritten(String title, String text) implements BusinessRule {
  private static final int TITLE = 200;
  private static final int TEXT = 20_000;

  @Override
  public boolean isBroken() {
    return isUnfit(title, TITLE) || isUnfit(text, TEXT);
  }

  @Override
  public List<Object> arguments() {
    return List.of(TITLE, TEXT);
  }

  private static boolean isUnfit(String written, int longest) {
    return written == null || written.isBlank() || written.length() > longest;
  }
}
