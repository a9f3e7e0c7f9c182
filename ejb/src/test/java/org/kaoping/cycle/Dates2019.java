package org.kaoping.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The schedule of the 2019 cycle, as the plan prints it. */
final class Dates2019 {
  static final LocalDate PLAN_DUE = LocalDate.of(2018, 12, 25);
  static final LocalDate REPORT_DUE = LocalDate.of(2020, 4, 15);
  static final int PLAN_DAYS = 10;
  static final int REPORT_DAYS = 7;

  private Dates2019() {}

  static Map<StageCode, StageDates> stages() {
    Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);
    stages.put(StageCode.PLAN, new StageDates(LocalDate.of(2018, 12, 1), PLAN_DUE));
    stages.put(StageCode.SIGN_OFF, dates("2018-12-26", "2019-01-31"));
    stages.put(StageCode.FILING, dates("2019-02-01", "2019-03-15"));
    stages.put(StageCode.SELF_ASSESSMENT, dates("2020-03-01", "2020-03-31"));
    stages.put(StageCode.REPORT, new StageDates(LocalDate.of(2020, 4, 1), REPORT_DUE));
    stages.put(StageCode.DELIVERED_RESULTS, dates("2020-04-01", "2020-05-15"));
    stages.put(StageCode.VERIFICATION, dates("2020-04-16", "2020-06-30"));
    stages.put(StageCode.COMMENDATION, dates("2020-07-01", "2020-07-31"));
    return stages;
  }

  static Schedule schedule() {
    return new Schedule(stages(), PLAN_DAYS, REPORT_DAYS);
  }

  /** The schedule with one stage's dates replaced. */
  static Schedule with(StageCode stage, String opensOn, String dueOn) {
    Map<StageCode, StageDates> stages = stages();
    stages.put(stage, dates(opensOn, dueOn));
    return new Schedule(stages, PLAN_DAYS, REPORT_DAYS);
  }

  static AppraisalCycle cycle() {
    return new AppraisalCycle(
        100, new NewCycle("漳平市委、市政府", 2019, "2019 年度绩效考评", schedule(), List.of(3L)), 8);
  }

  static StageDates dates(String opensOn, String dueOn) {
    return new StageDates(LocalDate.parse(opensOn), LocalDate.parse(dueOn));
  }
}
