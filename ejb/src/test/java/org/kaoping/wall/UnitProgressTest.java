package org.kaoping.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.SignOff;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.scoreboard.Rows;

class UnitProgressTest {
  private static final LocalDate DUE = LocalDate.of(2018, 12, 25);
  private final UnitAppraisal appraisal = Rows.of(UnitAppraisal.class, "unitId", 10L);

  private static Map<StageCode, StageDates> dates() {
    Map<StageCode, StageDates> dates = new EnumMap<>(StageCode.class);
    for (StageCode stage : StageCode.values()) {
      LocalDate due = DUE.plusMonths(stage.ordinal());
      dates.put(stage, new StageDates(due.minusDays(20), due));
    }
    return dates;
  }

  private Light light(StageCode stage, LocalDate today) {
    return new UnitProgress(dates(), appraisal, DeliveredCount.NONE).in(stage).on(today);
  }

  private void submitted(LocalDate on) {
    appraisal.sendPlanForApproval();
    appraisal.decidePlanInside(true);
    appraisal.submitPlan(on, DUE, false);
  }

  @Test
  void aPlanGoesFromRunningToDone() {
    assertThat(light(StageCode.PLAN, DUE)).isEqualTo(Light.NEAR);
    assertThat(light(StageCode.PLAN, DUE.plusDays(1))).isEqualTo(Light.OVERDUE);
    submitted(DUE);
    assertThat(light(StageCode.PLAN, DUE.plusDays(1))).isEqualTo(Light.DONE);
  }

  @Test
  void aLatePlanStaysLate() {
    submitted(DUE.plusDays(3));
    assertThat(light(StageCode.PLAN, DUE.plusDays(4))).isEqualTo(Light.DONE_LATE);
  }

  @Test
  void aReturnedPlanIsOpenAgainUntilItsOwnLastDay() {
    submitted(DUE);
    appraisal.returnPlan(DUE.plusDays(2), DUE.plusDays(12));
    UnitProgress progress = new UnitProgress(dates(), appraisal, DeliveredCount.NONE);
    assertThat(progress.isReturned(StageCode.PLAN)).isTrue();
    assertThat(progress.in(StageCode.PLAN).dueOn()).isEqualTo(DUE.plusDays(12));
    assertThat(light(StageCode.PLAN, DUE.plusDays(13))).isEqualTo(Light.OVERDUE);
    appraisal.resubmitPlan(DUE.plusDays(12));
    assertThat(light(StageCode.PLAN, DUE.plusDays(13)))
        .as("a timely first submission and a timely resubmission")
        .isEqualTo(Light.DONE);
  }

  @Test
  void aSignOffAfterItsLastDayIsLate() {
    submitted(DUE);
    appraisal.passPlanReview();
    LocalDate due = DUE.plusMonths(1);
    appraisal.signOffPlan(new SignOff(true, due.plusDays(1), "", ""), "市政府分管领导");
    assertThat(light(StageCode.SIGN_OFF, due.plusDays(2))).isEqualTo(Light.DONE_LATE);
    assertThat(light(StageCode.FILING, due.plusDays(2))).isEqualTo(Light.AHEAD);
  }

  @Test
  void resultsOfDepartmentsCountOnlyWhereSomeAreAwaited() {
    assertThat(
            new UnitProgress(dates(), appraisal, DeliveredCount.NONE)
                .takesPart(StageCode.DELIVERED_RESULTS))
        .isFalse();
    UnitProgress awaited = new UnitProgress(dates(), appraisal, new DeliveredCount(2, 1, 0));
    assertThat(awaited.in(StageCode.DELIVERED_RESULTS).done()).isFalse();
    UnitProgress late = new UnitProgress(dates(), appraisal, new DeliveredCount(2, 0, 1));
    assertThat(late.in(StageCode.DELIVERED_RESULTS).late()).isTrue();
  }
}
