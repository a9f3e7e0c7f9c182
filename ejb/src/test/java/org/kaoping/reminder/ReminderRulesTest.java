package org.kaoping.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.reminder.rules.AddressesAreWellFormed;
import org.kaoping.reminder.rules.DigestHourFits;
import org.kaoping.reminder.rules.ReminderDaysFit;
import org.kaoping.reminder.rules.UrgeIsShort;
import org.kaoping.reminder.rules.UrgedAtMostPerDay;
import org.kaoping.reminder.rules.UrgesPerDayFit;
import org.kaoping.reminder.rules.WorkIsStillOpen;

class ReminderRulesTest {
  private static void holds(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isFalse();
  }

  private static void broken(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isTrue();
  }

  @Test
  void urgingIsCapped() {
    holds(new UrgedAtMostPerDay(0, 1));
    broken(new UrgedAtMostPerDay(1, 1));
    holds(new WorkIsStillOpen(true));
    broken(new WorkIsStillOpen(false));
    holds(new UrgeIsShort(null));
    broken(new UrgeIsShort("催".repeat(501)));
    holds(new UrgesPerDayFit(5));
    broken(new UrgesPerDayFit(0));
    broken(new UrgesPerDayFit(6));
  }

  @Test
  void daysAndHoursFit() {
    holds(new ReminderDaysFit(ReminderStep.BEFORE_DUE, 60));
    broken(new ReminderDaysFit(ReminderStep.BEFORE_DUE, 0));
    broken(new ReminderDaysFit(ReminderStep.OVERDUE, 31));
    broken(new ReminderDaysFit(ReminderStep.AT_DUE, 1));
    holds(new DigestHourFits(0));
    broken(new DigestHourFits(24));
  }

  @Test
  void addressesLookLikeOnes() {
    holds(new AddressesAreWellFormed(null, null));
    holds(new AddressesAreWellFormed("jxb@zhangping.gov.cn", "+86 138 0000 0000"));
    broken(new AddressesAreWellFormed("绩效办", null));
    broken(new AddressesAreWellFormed("a@b, c@d", null));
    broken(new AddressesAreWellFormed("a@b\r\nBcc: c@d", null));
    broken(new AddressesAreWellFormed(null, "打电话"));
  }

  @Test
  void aReminderFallsDueAtTheBeginningOfItsDay() {
    Instant limit = Instant.parse("2020-03-31T16:00:00Z");
    assertThat(limit.minus(ReminderStep.BEFORE_DUE.ahead(3)))
        .isEqualTo(Instant.parse("2020-03-27T16:00:00Z"));
    assertThat(limit.minus(ReminderStep.AT_DUE.ahead(0)))
        .isEqualTo(limit.minus(Duration.ofDays(1)));
    assertThat(limit.minus(ReminderStep.OVERDUE.ahead(1))).isEqualTo(limit);
    assertThat(limit.minus(ReminderStep.OVERDUE.ahead(3)))
        .isEqualTo(limit.plus(Duration.ofDays(2)));
  }
}
