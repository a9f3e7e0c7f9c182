package org.kaoping.cycle;

import java.util.EnumMap;
import java.util.Map;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.rules.EveryStageHasDates;
import org.kaoping.cycle.rules.ResubmissionLimitIsPositive;
import org.kaoping.cycle.rules.StageEndsAfterItOpens;
import org.kaoping.cycle.rules.StagesDoNotCollide;
import org.kaoping.kernel.Rules;

/**
 * The dates of a cycle. They are data: a plan may be due before its year begins or at the end of
 * it.
 *
 * @param stages first and last day of every stage
 * @param planResubmission term for a returned plan, the day of return excluded; 1–90 days
 * @param reportResubmission term for a returned report, the day of return excluded; 1–90 days
 */
public record Schedule(
    Map<StageCode, StageDates> stages, Term planResubmission, Term reportResubmission) {

  public Schedule {
    stages = new EnumMap<>(stages);
  }

  /** A schedule whose terms for returned documents are counted in calendar days. */
  public Schedule(
      Map<StageCode, StageDates> stages, int planResubmissionDays, int reportResubmissionDays) {
    this(
        stages, Term.calendarDays(planResubmissionDays), Term.calendarDays(reportResubmissionDays));
  }

  /**
   * Refuses a schedule whose dates collide, naming the pair.
   *
   * @throws org.kaoping.kernel.Refused naming the broken rule
   */
  public void check() {
    Rules.check(
        new EveryStageHasDates(stages.keySet()),
        new ResubmissionLimitIsPositive(planResubmission.days()),
        new ResubmissionLimitIsPositive(reportResubmission.days()));
    stages.forEach((code, dates) -> Rules.check(new StageEndsAfterItOpens(code, dates)));
    StageCode[] order = StageCode.values();
    for (int i = 1; i < order.length; i++) {
      if (order[i] != StageCode.VERIFICATION) {
        Rules.check(pair(order[i - 1], order[i]));
      }
    }
    Rules.check(
        pair(StageCode.REPORT, StageCode.VERIFICATION),
        pair(StageCode.VERIFICATION, StageCode.COMMENDATION),
        new StagesDoNotCollide(
            StageCode.PLAN,
            stages.get(StageCode.PLAN).dueOn(),
            StageCode.SELF_ASSESSMENT,
            stages.get(StageCode.SELF_ASSESSMENT).opensOn()));
  }

  private StagesDoNotCollide pair(StageCode earlier, StageCode later) {
    return new StagesDoNotCollide(
        earlier, stages.get(earlier).dueOn(), later, stages.get(later).dueOn());
  }
}
