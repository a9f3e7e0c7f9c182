package org.kaoping.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.rules.ActIsBeforeTheLock;
import org.kaoping.extension.rules.ConsequenceIsShort;
import org.kaoping.extension.rules.ExceptionLastsFromToday;
import org.kaoping.extension.rules.ExtensionIsAskedInTime;
import org.kaoping.extension.rules.ExtensionIsNotDecidedByItsRequester;
import org.kaoping.extension.rules.ExtensionLiesAfterTheLimit;
import org.kaoping.extension.rules.ExtensionStaysInTheCycle;
import org.kaoping.extension.rules.LimitCanBeExtended;
import org.kaoping.extension.rules.OneExtensionIsOpen;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkKinds;

class ExtensionRulesTest {
  private static final LocalDate LIMIT = LocalDate.of(2020, 3, 31);

  private static void holds(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isFalse();
  }

  private static void broken(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isTrue();
  }

  @Test
  void anExtensionLiesAfterTheLimitAndInTheCycle() {
    holds(new ExtensionLiesAfterTheLimit(LIMIT.plusDays(1), LIMIT));
    broken(new ExtensionLiesAfterTheLimit(LIMIT, LIMIT));
    broken(new ExtensionLiesAfterTheLimit(LIMIT.minusDays(1), LIMIT));
    broken(new ExtensionLiesAfterTheLimit(null, LIMIT));
    holds(new ExtensionStaysInTheCycle(LIMIT, LIMIT));
    broken(new ExtensionStaysInTheCycle(LIMIT.plusDays(1), LIMIT));
  }

  @Test
  void itIsAskedForOnTheLastDayAtTheLatestUnlessThereIsAnException() {
    holds(new ExtensionIsAskedInTime(LIMIT, LIMIT, false));
    broken(new ExtensionIsAskedInTime(LIMIT, LIMIT.plusDays(1), false));
    holds(new ExtensionIsAskedInTime(LIMIT, LIMIT.plusDays(1), true));
  }

  @Test
  void theOtherRulesSayWhatTheyMean() {
    broken(new OneExtensionIsOpen(true, LIMIT));
    holds(new OneExtensionIsOpen(false, LIMIT));
    broken(new ExtensionIsNotDecidedByItsRequester(true, "综合股经办岗"));
    holds(new ExtensionIsNotDecidedByItsRequester(false, "综合股经办岗"));
    broken(new LimitCanBeExtended(false));
    broken(new ActIsBeforeTheLock(StageCode.PLAN, LIMIT, false));
    holds(new ActIsBeforeTheLock(StageCode.PLAN, LIMIT, true));
    LocalDate today = LIMIT.minusDays(5);
    holds(new ExceptionLastsFromToday(today, today, LIMIT));
    broken(new ExceptionLastsFromToday(today.minusDays(1), today, LIMIT));
    broken(new ExceptionLastsFromToday(LIMIT.plusDays(1), today, LIMIT));
    broken(new ExceptionLastsFromToday(null, today, LIMIT));
    holds(new ConsequenceIsShort(null));
    broken(new ConsequenceIsShort("扣".repeat(501)));
  }

  @Test
  void stepsOfOneWayShareTheirLimit() {
    assertThat(ExtendableLimit.ofWork(TaskIds.DRAFT_PLAN)).contains(ExtendableLimit.PLAN);
    assertThat(ExtendableLimit.ofWork(TaskIds.SUBMIT_PLAN)).contains(ExtendableLimit.PLAN);
    assertThat(ExtendableLimit.ofWork(TaskIds.REVIEW_PLAN)).isEmpty();
    assertThat(ExtendableLimit.ofWork(WorkKinds.SELF_ASSESS).map(ExtendableLimit::decider))
        .contains(Role.UNIT_OFFICE);
    assertThat(ExtendableLimit.PLAN.endsWith(TaskIds.DRAFT_PLAN)).isFalse();
    assertThat(ExtendableLimit.PLAN.endsWith(TaskIds.SUBMIT_PLAN)).isTrue();
  }
}
