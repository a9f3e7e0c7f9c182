package org.kaoping.scoreboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * Judged and panel-decided scores in a running cycle: the office sees first which scores and places
 * a change would move, then records it with reason and document. The computed score stays beside
 * it. What has been determined is not touched: that takes another determination.
 */
@Stateless
public class ScoreChangeService {
  @Inject private ScoreChanges changes;
  @Inject private ScoreChanging changing;
  @Inject private ScoreFreezes freezes;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Which scores and places a change would move, by today's facts; nothing is stored. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public ReadingImpact impact(long cycleId, NewChange wanted) {
    return changing.impact(open(cycleId), wanted);
  }

  /**
   * Records a score that people have set.
   *
   * @return the change's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long change(ActContext context, long cycleId, NewChange wanted) {
    AppraisalCycle cycle = open(cycleId);
    long id = changing.record(context, cycle, wanted);
    act.detail(
        "appraisal %d indicator %d = %s",
        wanted.appraisalId(), wanted.indicatorId(), wanted.points().toPlainString());
    return id;
  }

  /** Withdraws a change; the computed score counts again, or the change before it. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void withdraw(ActContext context, long changeId) {
    ScoreChange change = changes.find(changeId).orElse(null);
    Rules.check(new KnownAndOwn(change != null));
    open(change.getCycleId());
    Rules.check(new ReasonIsGiven(context.reason()));
    change.withdraw(context.reason(), clock.now());
    act.detail("change %d withdrawn", changeId);
  }

  /** Changes of a cycle, withdrawn ones too. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<ScoreChange> changes(long cycleId) {
    return changes.ofCycle(cycles.own(cycleId).getId());
  }

  private AppraisalCycle open(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    freezes.require(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN));
    return cycle;
  }
}
