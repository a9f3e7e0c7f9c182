package org.kaoping.consistency.input;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.scoring.ScoringRefusal;

/**
 * Why an input cannot be checked.
 *
 * @param spot where
 * @param code key of the sentence below {@code rule.}
 * @param arguments what the sentence names; a refusal of the scoring package in its own words
 */
public record ClaimFault(Spot spot, String code, List<Object> arguments) {
  public ClaimFault {
    arguments = List.copyOf(arguments);
  }

  /** A fault of this package. */
  public static ClaimFault of(Spot spot, InputCode code, Object... arguments) {
    return new ClaimFault(spot, "ConsistencyInput." + code, List.of(arguments));
  }

  /** What is wrong and what to do, without the place. */
  public String message(Locale locale) {
    List<Object> readable =
        arguments.stream()
            .<Object>map(one -> one instanceof ScoringRefusal refusal ? refusal.text(locale) : one)
            .toList();
    return Messages.rule(code, readable, locale);
  }
}
