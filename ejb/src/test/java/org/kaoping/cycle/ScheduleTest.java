package org.kaoping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.kaoping.kernel.Refusals.refusal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.cycle.rules.CycleHasSeries;
import org.kaoping.cycle.rules.CycleIsUnique;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.cycle.rules.EveryStageHasDates;
import org.kaoping.cycle.rules.ResubmissionLimitIsPositive;
import org.kaoping.cycle.rules.StageEndsAfterItOpens;
import org.kaoping.cycle.rules.StagesDoNotCollide;
import org.kaoping.kernel.Refused;

class ScheduleTest {
  @Test
  void the_printed_schedule_is_accepted() {
    assertThatCode(() -> Dates2019.schedule().check()).doesNotThrowAnyException();
  }

  @Test
  void a_plan_may_be_due_at_the_end_of_its_own_year() {
    Map<StageCode, StageDates> stages = Dates2019.stages();
    stages.put(StageCode.PLAN, Dates2019.dates("2019-11-01", "2019-12-25"));
    stages.put(StageCode.SIGN_OFF, Dates2019.dates("2019-12-26", "2020-01-10"));
    stages.put(StageCode.FILING, Dates2019.dates("2020-01-11", "2020-02-10"));

    assertThatCode(() -> new Schedule(stages, 10, 7).check()).doesNotThrowAnyException();
  }

  @Test
  void stages_due_on_the_same_day_do_not_collide() {
    assertThatCode(() -> Dates2019.with(StageCode.SIGN_OFF, "2018-12-20", "2018-12-25").check())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{1} before {0}")
  @CsvSource({
    "PLAN, SIGN_OFF, 2018-12-24",
    "SIGN_OFF, FILING, 2019-01-30",
    "FILING, SELF_ASSESSMENT, 2019-03-14",
    "SELF_ASSESSMENT, REPORT, 2020-03-30",
    "REPORT, DELIVERED_RESULTS, 2020-04-14",
    "REPORT, VERIFICATION, 2020-04-14",
    "VERIFICATION, COMMENDATION, 2020-06-29"
  })
  void a_stage_due_before_the_one_it_builds_on_is_refused_with_the_pair(
      StageCode earlier, StageCode later, LocalDate dueOn) {
    Map<StageCode, StageDates> stages = Dates2019.stages();
    stages.put(later, new StageDates(dueOn, dueOn));

    Refused refused = refusal(StagesDoNotCollide.class, () -> new Schedule(stages, 10, 7).check());

    assertThat(refused.arguments())
        .isEqualTo(List.of(earlier, stages.get(earlier).dueOn(), later, dueOn));
  }

  @Test
  void self_assessment_does_not_open_before_the_plan_is_due() {
    Refused refused =
        refusal(
            StagesDoNotCollide.class,
            () -> Dates2019.with(StageCode.SELF_ASSESSMENT, "2018-12-24", "2020-03-31").check());

    assertThat(refused.arguments())
        .containsExactly(
            StageCode.PLAN,
            Dates2019.PLAN_DUE,
            StageCode.SELF_ASSESSMENT,
            LocalDate.of(2018, 12, 24));
    assertThat(refused.message(Locale.CHINA))
        .isEqualTo("日程冲突：“股室自评”（2018-12-24）早于“方案报送”（2018-12-25），请调整其中一个日期。");
  }

  @Test
  void delivered_results_and_verification_run_side_by_side() {
    assertThatCode(
            () -> Dates2019.with(StageCode.DELIVERED_RESULTS, "2020-04-01", "2020-07-15").check())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(StageCode.class)
  void a_stage_is_not_due_before_it_opens(StageCode stage) {
    LocalDate dueOn = Dates2019.stages().get(stage).dueOn();

    Refused refused =
        refusal(
            StageEndsAfterItOpens.class,
            () -> Dates2019.with(stage, dueOn.plusDays(1).toString(), dueOn.toString()).check());

    assertThat(refused.arguments()).isEqualTo(List.of(stage, dueOn.plusDays(1), dueOn));
  }

  @ParameterizedTest
  @EnumSource(StageCode.class)
  void a_missing_stage_is_named(StageCode stage) {
    Map<StageCode, StageDates> stages = new EnumMap<>(Dates2019.stages());
    stages.remove(stage);

    Refused refused = refusal(EveryStageHasDates.class, () -> new Schedule(stages, 10, 7).check());

    assertThat(refused.arguments()).isEqualTo(List.of(stage));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 91})
  void a_resubmission_gets_1_to_90_days(int days) {
    refusal(
        ResubmissionLimitIsPositive.class, () -> new Schedule(Dates2019.stages(), days, 7).check());
    refusal(
        ResubmissionLimitIsPositive.class,
        () -> new Schedule(Dates2019.stages(), 10, days).check());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90})
  void the_first_and_the_last_possible_limit_are_accepted(int days) {
    assertThat(new ResubmissionLimitIsPositive(days).isBroken()).isFalse();
  }

  @Test
  void what_is_put_on_record_has_happened() {
    LocalDate today = LocalDate.of(2019, 1, 2);

    assertThat(new DateIsNotInTheFuture(today, today).isBroken()).isFalse();
    assertThat(new DateIsNotInTheFuture(today.plusDays(1), today).isBroken()).isTrue();
    assertThat(new DateIsNotInTheFuture(null, today).isBroken()).isTrue();
  }

  @Test
  void a_cycle_has_units_and_is_the_only_one_of_its_year() {
    assertThat(new CycleHasSeries(0).isBroken()).isTrue();
    assertThat(new CycleHasSeries(6).isBroken()).isFalse();
    assertThat(new CycleIsUnique(false, "漳平市委、市政府", 2019).isBroken()).isFalse();
    assertThat(new Refused(new CycleIsUnique(true, "漳平市委、市政府", 2019)).message(Locale.CHINA))
        .startsWith("漳平市委、市政府 2019 年度");
  }
}
