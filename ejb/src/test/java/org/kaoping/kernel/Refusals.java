package org.kaoping.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks whether something is refused, and by which rule. */
public final class Refusals {
  private Refusals() {}

  /** Expects the named rule to refuse, and gives the refusal back to look at. */
  public static Refused refusal(Class<? extends BusinessRule> rule, ThrowingCallable attempt) {
    Refused refused = catchThrowableOfType(Refused.class, attempt);
    assertThat(refused).as("refused by %s", rule.getSimpleName()).isNotNull();
    assertThat(refused.code()).isEqualTo(rule.getSimpleName());
    return refused;
  }
}
