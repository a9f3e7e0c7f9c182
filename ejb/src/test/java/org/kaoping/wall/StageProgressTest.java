package org.kaoping.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;

class StageProgressTest {
  private static final LocalDate DUE = LocalDate.of(2018, 12, 25);
  private static final StageDates DATES = new StageDates(LocalDate.of(2018, 12, 1), DUE);

  @ParameterizedTest
  @CsvSource({
    "2018-11-30, AHEAD",
    "2018-12-01, RUNNING",
    "2018-12-17, RUNNING",
    "2018-12-18, NEAR",
    "2018-12-25, NEAR",
    "2018-12-26, OVERDUE",
  })
  void whatIsNotDoneIsOverdueFromTheDayAfterTheLast(LocalDate today, Light light) {
    assertThat(StageProgress.of(DATES, false, false).on(today)).isEqualTo(light);
  }

  @Test
  void whatIsDoneStaysDoneOnAnyDay() {
    assertThat(StageProgress.of(DATES, true, false).on(DUE.plusYears(1))).isEqualTo(Light.DONE);
    assertThat(StageProgress.of(DATES, true, true).on(DUE)).isEqualTo(Light.DONE_LATE);
  }

  @Test
  void aReturnedDocumentHasALastDayOfItsOwn() {
    StageProgress returned = StageProgress.returned(DATES, DUE.plusDays(10));
    assertThat(returned.on(DUE.plusDays(10))).isEqualTo(Light.NEAR);
    assertThat(returned.on(DUE.plusDays(11))).isEqualTo(Light.OVERDUE);
  }

  @ParameterizedTest
  @CsvSource({
    "PLAN, OVERDUE, false, true, false, true",
    "PLAN, NEAR, false, true, false, false",
    "PLAN, RUNNING, true, false, true, false",
    "PLAN, OVERDUE, true, false, true, true",
    "PLAN, DONE_LATE, false, false, false, false",
    "PLAN, AHEAD, false, false, false, false",
    "FILING, OVERDUE, false, false, false, true",
    "REPORT, RUNNING, false, true, false, false",
  })
  void whichListAUnitStandsOn(
      StageCode stage,
      Light light,
      boolean isReturned,
      boolean notSubmitted,
      boolean returned,
      boolean overdue) {
    Wall.Cell cell = new Wall.Cell(stage, light, DUE, isReturned);
    assertThat(Backlog.NOT_SUBMITTED.holds(cell)).isEqualTo(notSubmitted);
    assertThat(Backlog.RETURNED.holds(cell)).isEqualTo(returned);
    assertThat(Backlog.OVERDUE.holds(cell)).isEqualTo(overdue);
  }
}
