package org.kaoping.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.calendar.ChinaCalendar;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.rules.DueIsNotMovedIntoThePast;
import org.kaoping.cycle.rules.OpeningLiesAhead;
import org.kaoping.cycle.rules.ScheduleIsChanged;
import org.kaoping.cycle.rules.StageIsNotOver;
import org.kaoping.cycle.rules.StageLiesInTheCycle;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.kernel.Refused;
import org.kaoping.processes.TaskIds;
import org.kaoping.worklist.DueMove;
import org.kaoping.worklist.WorkKinds;

/** Which changes of a schedule are refused, and what hangs on which date. */
class ScheduleChangeTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 4, 10);

  private static StageMove report(String opensOn, String dueOn) {
    return new StageMove(
        StageCode.REPORT,
        Dates2019.stages().get(StageCode.REPORT),
        Dates2019.dates(opensOn, dueOn));
  }

  @ParameterizedTest(name = "{0} to {1}: refused {2}")
  @CsvSource({
    "2018-01-01, 2018-12-31, false",
    "2017-12-31, 2018-12-31, true",
    "2020-01-01, 2020-12-31, false",
    "2020-12-01, 2021-01-01, true"
  })
  void dates_outside_the_cycle_are_refused(String opensOn, String dueOn, boolean refused) {
    BusinessRule rule =
        new StageLiesInTheCycle(StageCode.PLAN, Dates2019.dates(opensOn, dueOn), 2019);

    assertThat(rule.isBroken()).isEqualTo(refused);
    assertThat(new Refused(rule).message(Locale.CHINA)).contains("2018", "2020");
  }

  @Test
  void a_stage_that_is_over_stays() {
    LocalDate due = TODAY.minusDays(1);

    assertThat(new StageIsNotOver(StageCode.REPORT, due, 0, TODAY).isBroken()).isTrue();
    assertThat(new StageIsNotOver(StageCode.REPORT, due, 1, TODAY).isBroken())
        .as("somebody is late in it")
        .isFalse();
    assertThat(new StageIsNotOver(StageCode.REPORT, TODAY, 0, TODAY).isBroken())
        .as("the last day belongs to the stage")
        .isFalse();
  }

  @ParameterizedTest(name = "due {0} instead of 2020-04-15, on 2020-04-10: refused {1}")
  @CsvSource({"2020-04-09, true", "2020-04-10, false", "2020-04-14, false", "2020-04-20, false"})
  void a_stage_is_not_shortened_into_the_past(String dueOn, boolean refused) {
    assertThat(DueIsNotMovedIntoThePast.of(report("2020-04-01", dueOn), TODAY).isBroken())
        .isEqualTo(refused);
  }

  @Test
  void a_passed_stage_may_be_prolonged_to_a_passed_day() {
    assertThat(
            DueIsNotMovedIntoThePast.of(
                    report("2020-04-01", "2020-04-17"), LocalDate.of(2020, 4, 20))
                .isBroken())
        .isFalse();
  }

  @Test
  void an_opened_stage_keeps_its_first_day() {
    assertThat(OpeningLiesAhead.of(report("2020-04-02", "2020-04-15"), TODAY).isBroken()).isTrue();
    assertThat(OpeningLiesAhead.of(report("2020-04-01", "2020-04-20"), TODAY).isBroken())
        .as("only the last day changes")
        .isFalse();
    LocalDate march = LocalDate.of(2020, 3, 20);
    assertThat(OpeningLiesAhead.of(report("2020-03-19", "2020-04-15"), march).isBroken()).isTrue();
    assertThat(OpeningLiesAhead.of(report("2020-03-20", "2020-04-15"), march).isBroken()).isFalse();
  }

  @Test
  void a_change_changes_something() {
    assertThat(new ScheduleIsChanged(false).isBroken()).isTrue();
    assertThat(new ScheduleIsChanged(true).isBroken()).isFalse();
  }

  @Test
  void every_stage_has_work_that_is_due_in_it_and_every_kind_one_stage() {
    assertThat(StageCode.values())
        .allSatisfy(stage -> assertThat(StageWork.dueIn(stage)).isNotEmpty());
    assertThat(Arrays.stream(StageCode.values()).flatMap(stage -> StageWork.dueIn(stage).stream()))
        .doesNotHaveDuplicates();
    assertThat(StageWork.stageOf(TaskIds.SUBMIT_PLAN)).contains(StageCode.PLAN);
    assertThat(StageWork.stageOf(WorkKinds.SELF_ASSESS)).contains(StageCode.SELF_ASSESSMENT);
    assertThat(StageWork.stageOf(TaskIds.REVISE_PLAN)).as("a limit of its own").isEmpty();
  }

  @Test
  void a_prolongation_takes_along_whatever_was_due_before_it() {
    DueMove later = StageWork.ofDue(report("2020-04-01", "2020-04-20"));
    DueMove earlier = StageWork.ofDue(report("2020-04-01", "2020-04-12"));

    assertThat(later.from()).isEqualTo(ShanghaiDates.startOf(LocalDate.of(2020, 4, 16)));
    assertThat(later.to()).isEqualTo(ShanghaiDates.startOf(LocalDate.of(2020, 4, 21)));
    assertThat(later.latest()).isBefore(later.to());
    assertThat(later.earliest()).isBefore(later.from());
    assertThat(earlier.earliest()).isEqualTo(earlier.from()).isEqualTo(earlier.latest());
  }

  @Test
  void a_returned_plan_may_have_a_limit_in_working_days() {
    Schedule schedule =
        new Schedule(Dates2019.stages(), Term.workingDays(10), Term.calendarDays(7));
    AppraisalCycle cycle = Dates2019.cycle();
    cycle.reschedule(schedule);

    assertThat(cycle.getPlanResubmission()).isEqualTo(Term.workingDays(10));
    assertThat(cycle.schedule()).isEqualTo(schedule);
    // 2019: 1 January off (and 30, 31 December 2018, with Saturday 29 worked); returned on Friday
    // 28
    // December 2018: 29 December 1st, 2–4 January 2nd to 4th, 7–11 5th to 9th, 14 January 10th
    assertThat(
            cycle
                .getPlanResubmission()
                .from(LocalDate.of(2018, 12, 28), ChinaCalendar.workingDays())
                .dueOn())
        .isEqualTo(LocalDate.of(2019, 1, 14));
  }
}
