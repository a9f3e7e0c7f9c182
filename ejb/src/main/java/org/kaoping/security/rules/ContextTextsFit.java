package org.kaoping.security.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.security.ActContext;

/**
 * What comes with an act fits its record: reason up to 1000 characters, document number and
 * leader's post up to 200, idempotency key up to 100.
 */
public record ContextTextsFit(ActContext context) implements BusinessRule {
  private static final int REASON = 1000;
  private static final int NAME = 200;
  private static final int KEY = 100;

  @Override
  public boolean isBroken() {
    return isLonger(context.reason(), REASON)
        || isLonger(context.documentNumber(), NAME)
        || isLonger(context.onBehalfOf(), NAME)
        || isLonger(context.idempotencyKey(), KEY);
  }

  @Override
  public List<Object> arguments() {
    return List.of(REASON, NAME);
  }

  /** Counted as the database counts, so that 𠮷 is one character. */
  private static boolean isLonger(String text, int most) {
    return text != null && text.codePointCount(0, text.length()) > most;
  }
}
