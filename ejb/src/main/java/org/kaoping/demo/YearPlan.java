package org.kaoping.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;

/**
 * The dates of a played cycle: plan due on 25 December before the year, self-evaluation from March
 * to June of the next year, commendation in July (方案“组织实施”).
 *
 * @param year the appraised year
 */
record YearPlan(int year) {
  private static final int PLAN_RESUBMISSION_DAYS = 10;
  private static final int REPORT_RESUBMISSION_DAYS = 7;

  LocalDate before(Month month, int day) {
    return LocalDate.of(year - 1, month, day);
  }

  LocalDate during(Month month, int day) {
    return LocalDate.of(year, month, day);
  }

  LocalDate after(Month month, int day) {
    return LocalDate.of(year + 1, month, day);
  }

  Schedule schedule() {
    Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);
    stages.put(StageCode.PLAN, dates(before(Month.DECEMBER, 5), before(Month.DECEMBER, 25)));
    stages.put(StageCode.SIGN_OFF, dates(before(Month.DECEMBER, 26), during(Month.JANUARY, 31)));
    stages.put(StageCode.FILING, dates(during(Month.JANUARY, 1), during(Month.FEBRUARY, 28)));
    stages.put(StageCode.SELF_ASSESSMENT, dates(after(Month.MARCH, 1), after(Month.MARCH, 31)));
    stages.put(StageCode.REPORT, dates(after(Month.APRIL, 1), after(Month.MAY, 15)));
    stages.put(StageCode.DELIVERED_RESULTS, dates(after(Month.APRIL, 1), after(Month.JUNE, 20)));
    stages.put(StageCode.VERIFICATION, dates(after(Month.MAY, 16), after(Month.JUNE, 30)));
    stages.put(StageCode.COMMENDATION, dates(after(Month.JULY, 1), after(Month.JULY, 31)));
    return new Schedule(stages, PLAN_RESUBMISSION_DAYS, REPORT_RESUBMISSION_DAYS);
  }

  private static StageDates dates(LocalDate opens, LocalDate due) {
    return new StageDates(opens, due);
  }
}
