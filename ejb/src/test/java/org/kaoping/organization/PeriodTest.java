package org.kaoping.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.organization.rules.LoginIsFree;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.organization.rules.PeriodEndsAfterItBegins;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2019, 6, 30);

  @Test
  void an_open_period_lasts_for_ever() {
    Period period = Period.since(FIRST);

    assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(LocalDate.of(2999, 1, 1))).isTrue();
    assertThat(period.to()).isNull();
  }

  @Test
  void both_days_belong_to_a_period() {
    Period period = Period.since(FIRST).endingOn(LAST);

    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(LAST)).isTrue();
    assertThat(period.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void an_assignment_ends_without_losing_its_beginning() {
    Assignment assignment = new Assignment(1, 2, Period.since(FIRST));

    assignment.endOn(LAST);

    assertThat(assignment.getPeriod().from()).isEqualTo(FIRST);
    assertThat(assignment.getPeriod().to()).isEqualTo(LAST);
  }

  @Test
  void a_period_does_not_end_before_it_begins() {
    assertThat(new PeriodEndsAfterItBegins(FIRST, FIRST).isBroken()).isFalse();
    assertThat(new PeriodEndsAfterItBegins(FIRST, FIRST.minusDays(1)).isBroken()).isTrue();
    assertThat(new PeriodEndsAfterItBegins(FIRST, null).isBroken()).isTrue();
    assertThat(new PeriodEndsAfterItBegins(FIRST, null).arguments()).hasSize(2);
  }

  @Test
  void a_name_has_1_to_200_characters() {
    assertThat(new NameIsGiven("卫生健康局").isBroken()).isFalse();
    assertThat(new NameIsGiven("局".repeat(200)).isBroken()).isFalse();
    assertThat(new NameIsGiven("局".repeat(201)).isBroken()).isTrue();
    assertThat(new NameIsGiven(" \t").isBroken()).isTrue();
    assertThat(new NameIsGiven(null).isBroken()).isTrue();
  }

  @Test
  void a_login_belongs_to_one_person() {
    assertThat(new LoginIsFree(false, "jxb1").isBroken()).isFalse();
    assertThat(new LoginIsFree(true, "jxb1").isBroken()).isTrue();
  }
}
