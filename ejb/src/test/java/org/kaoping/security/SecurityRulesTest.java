package org.kaoping.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.kernel.Refusals.refusal;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.security.rules.ActsOnlyInOwnRole;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.NotDecidedByItsSubmitter;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.security.rules.SeenVersionIsCurrent;

class SecurityRulesTest {
  @Test
  void unknown_and_foreign_records_are_refused_in_the_same_words() {
    Refused unknown = new Refused(new KnownAndOwn(false));
    Refused foreign = new Refused(new KnownAndOwn(false));

    assertThat(unknown.message(Locale.CHINA)).isEqualTo(foreign.message(Locale.CHINA));
    assertThat(unknown.arguments()).isEmpty();
    assertThat(new KnownAndOwn(true).isBroken()).isFalse();
  }

  @Test
  void a_wrong_role_is_told_which_roles_may() {
    Refused refused =
        refusal(
            ActsOnlyInOwnRole.class,
            () ->
                Rules.check(new ActsOnlyInOwnRole(List.of(Role.UNIT_OFFICE, Role.LEADING_GROUP))));

    assertThat(refused.message(Locale.CHINA)).contains("综合股、绩效管理工作领导小组");
  }

  @Test
  void who_came_second_is_told() {
    assertThat(refusal(DecidedMeanwhile.class, () -> Rules.check(new DecidedMeanwhile())).code())
        .isEqualTo("DecidedMeanwhile");
  }

  @Test
  void a_stale_version_is_refused_and_both_are_named() {
    Refused refused =
        refusal(SeenVersionIsCurrent.class, () -> Rules.check(new SeenVersionIsCurrent(3L, 5L)));

    assertThat(refused.arguments()).isEqualTo(List.of(3L, 5L));
    assertThat(new SeenVersionIsCurrent(5L, 5L).isBroken()).isFalse();
    assertThat(new SeenVersionIsCurrent(null, 5L).isBroken()).isFalse();
  }

  @Test
  void a_version_beyond_the_small_numbers_is_compared_by_value() {
    assertThat(new SeenVersionIsCurrent(100_000L, 100_000L).isBroken()).isFalse();
  }

  @Test
  void nobody_decides_what_he_submitted() {
    assertThat(new NotDecidedByItsSubmitter(false, "甲岗").isBroken()).isFalse();

    Refused refused =
        refusal(
            NotDecidedByItsSubmitter.class,
            () -> Rules.check(new NotDecidedByItsSubmitter(true, "甲岗")));

    assertThat(refused.message(Locale.CHINA)).startsWith("甲岗");
  }

  @Test
  void a_reason_and_a_document_number_are_more_than_blanks() {
    for (String nothing : new String[] {null, "", " \t"}) {
      assertThat(new ReasonIsGiven(nothing).isBroken()).isTrue();
      assertThat(new DocumentNumberIsGiven(nothing).isBroken()).isTrue();
      assertThat(new LeaderIsNamed(nothing).isBroken()).isTrue();
    }
    assertThat(new ReasonIsGiven("第 3 项缺目标值").isBroken()).isFalse();
    assertThat(new DocumentNumberIsGiven("漳绩〔2019〕3号").isBroken()).isFalse();
    assertThat(new LeaderIsNamed("市政府分管领导").isBroken()).isFalse();
  }
}
