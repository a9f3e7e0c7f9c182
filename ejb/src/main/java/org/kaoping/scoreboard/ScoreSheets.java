package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoring.UsableScheme;

/** Finds the score sheet of a cycle: kept by the latest run, or computed from today's facts. */
@ApplicationScoped
public class ScoreSheets {
  @Inject private ScoreFacts facts;
  @Inject private ScoreRuns runs;
  @Inject private Schemes schemes;
  @Inject private Appraisals appraisals;
  @Inject private PlanDocuments plans;
  @Inject private BesideDuty besideDuty;
  @Inject private ScoreChanges changes;

  /** What counts: the latest run once scores are determined, before that today's facts. */
  ScoreSheet current(AppraisalCycle cycle) {
    return switch (cycle.getState()) {
      case PREPARED, OPEN -> computed(cycle);
      case SCORES_DETERMINED, RELEASED, COMMENDED, CLOSED ->
          runs.latest(cycle.getId()).map(runs::sheet).orElseThrow();
    };
  }

  /** Computed from today's facts; provisional as long as they are. */
  ScoreSheet computed(AppraisalCycle cycle) {
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN, CycleState.SCORES_DETERMINED));
    UsableScheme scheme = besideDuty.weighed(cycle, schemes.readable(cycle.getSchemeId()).usable());
    return ScoreSheet.compute(scheme, factsOf(cycle, scheme));
  }

  CycleFacts factsOf(AppraisalCycle cycle, UsableScheme scheme) {
    List<UnitFacts> units = facts.factsOf(cycle.getId());
    Map<Long, String> level1 = new HashMap<>();
    for (UnitFacts unit : units) {
      for (IndicatorRevision indicator : plans.indicators(unit.appraisalId())) {
        level1.put(indicator.getIndicatorId(), indicator.getLevel1());
      }
    }
    Map<Long, String> planDocuments = new HashMap<>();
    for (UnitAppraisal appraisal : appraisals.ofCycle(cycle.getId())) {
      String number = appraisal.getPlan().getDocumentNumber();
      planDocuments.put(appraisal.getId(), number == null ? "" : number);
    }
    return new CycleFacts(
        units,
        level1,
        planDocuments,
        besideDuty.results(cycle, scheme),
        besideDuty.bars(cycle),
        changes.inForce(cycle.getId()));
  }
}
