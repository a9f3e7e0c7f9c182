package org.kaoping.consistency.input;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * Why an input cannot be checked.
 *
 * @param spot where
 * @param code key of the sentence below {@code rule.}
 * @param arguments what the sentence names
 */
public record ClaimFault(Spot spot, String code, List<Object> arguments) {
  public ClaimFault {
    arguments = List.copyOf(arguments);
  }

  static ClaimFault of(Spot spot, InputCode code, Object... arguments) {
    return new ClaimFault(spot, "ConsistencyInput." + code, List.of(arguments));
  }

  /** What is wrong and what to do, without the place. */
  public String message(Locale locale) {
    return Messages.rule(code, arguments, locale);
  }
}
