package org.kaoping.web.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.support.ContainerTest;
import org.kaoping.workflow.TimedWork;
import org.kaoping.worklist.Reconciliation;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListKey;
import org.kaoping.worklist.WorkListService;

/** Nothing is left over from the played year, and the present one has work for everybody. */
class YearEndIT extends ContainerTest {
  private static final int ALL = 200;

  @Inject private PlayedYear year;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private WorkListService work;
  @Inject private TimedWork timers;
  @Inject private BusinessClock clock;

  @Test
  void everyWorkItemOfThePlayedYearIsClosed() {
    long cycle = year.cycleId();
    assertThat(ledger.number("select count(*) from work_item where cycle_id = ?", cycle))
        .isGreaterThan(300);
    assertThat(
            ledger.texts(
                "select concat(kind, ' ', subject_type, ' ', subject_id) from work_item"
                    + " where cycle_id = ? and is_open = true",
                cycle))
        .isEmpty();
  }

  @Test
  void noProcessOfThePlayedYearStillRuns() {
    long cycle = year.cycleId();
    assertThat(
            ledger.texts(
                "select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?",
                "CY:" + cycle))
        .isEmpty();
    assertThat(
            ledger.texts(
                "select e.BUSINESS_KEY_ from ACT_RU_EXECUTION e join unit_appraisal a"
                    + " on e.BUSINESS_KEY_ = concat('UA:', a.id) where a.cycle_id = ?",
                cycle))
        .isEmpty();
  }

  @Test
  void theWorkListAgreesWithTheEngine() {
    city.awaitStart();
    Reconciliation found = city.see(City.OFFICE, work::reconcile);
    assertThat(found.onlyInEngine()).isEmpty();
    assertThat(found.onlyInWorkList()).isEmpty();
    assertThat(found.compared()).isPositive();
  }

  @Test
  void noTimerIsDueInThePast() {
    city.awaitStart();
    assertThat(timers.overdue()).isZero();
    assertThat(ledger.number("select count(*) from ACT_RU_JOB where RETRIES_ = 0")).isZero();
  }

  @Test
  void nobodyWasRefusedWhileTheYearWasPlayed() {
    year.cycleId();
    String during = " business_time between '2018-10-01' and '2020-08-02'";
    assertThat(ledger.number("select count(*) from audit_record where" + during))
        .isGreaterThan(500);
    assertThat(
            ledger.texts(
                "select concat(act, ' ', rule_code) from audit_record where outcome = 'REFUSED' and"
                    + during))
        .isEmpty();
  }

  @Test
  void everyActOfThePlayedYearIsOnRecordByBothClocks() {
    year.cycleId();
    assertThat(
            ledger.number(
                "select count(*) from audit_record where business_time < '2020-08-02'"
                    + " and wall_time < '2025-01-01'"))
        .isZero();
  }

  @Test
  void thePresentCycleHasWorkForOfficeLeaderAndDivisions() {
    int present = ShanghaiDates.dateOf(clock.wallTime()).getYear();
    AppraisalCycle cycle = year.cycle(present);
    assertThat(cycle.getState()).isEqualTo(CycleState.OPEN);
    assertThat(mine(City.OFFICE, present)).as("the office").isNotEmpty();
    assertThat(mine(City.LEADER, present)).as("the city leader").isNotEmpty();
    assertThat(
            IntStream.rangeClosed(1, 17)
                .mapToObj(number -> mine("wjj." + number, present))
                .filter(lines -> !lines.isEmpty())
                .count())
        .as("divisions of the bureau")
        .isGreaterThan(5);
  }

  private List<WorkLine> mine(String login, int ofYear) {
    return city.see(login, () -> work.mine(ofYear, WorkListKey.START, ALL));
  }
}
