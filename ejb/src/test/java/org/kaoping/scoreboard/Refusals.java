package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.kernel.Refused;

/** Expects that an act is refused by a named rule. */
public final class Refusals {
  private Refusals() {}

  public static Refused refused(Class<? extends BusinessRule> rule, ThrowingCallable part) {
    return refused(rule.getSimpleName(), part);
  }

  public static Refused refused(String code, ThrowingCallable part) {
    Refused refused = catchThrowableOfType(Refused.class, part);
    assertThat(refused).as("refusal by %s", code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    return refused;
  }
}
