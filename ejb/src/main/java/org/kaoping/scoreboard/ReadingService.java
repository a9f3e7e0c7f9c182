package org.kaoping.scoreboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scheme.Scheme;
import org.kaoping.scheme.Schemes;
import org.kaoping.scheme.rules.SchemeIsOfNoReleasedCycle;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * The issuing body has decided what the office had read provisionally: the office sees who moves,
 * and replaces its reading, until the results are released.
 */
@Stateless
public class ReadingService {
  @Inject private Cycles cycles;
  @Inject private Schemes schemes;
  @Inject private ScoreSheets sheets;
  @Inject private BesideDuty besideDuty;
  @Inject private Determinations determinations;
  @Inject private ScoreFreezes freezes;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Which scores and places a final decision would move, by today's facts. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public ReadingImpact impact(long cycleId, SchemeAnswer decision) {
    AppraisalCycle cycle = cycles.own(cycleId);
    requireNotReleased(cycle);
    return impact(cycle, schemes.readable(cycle.getSchemeId()), decision);
  }

  private ReadingImpact impact(AppraisalCycle cycle, Scheme scheme, SchemeAnswer decision) {
    UsableScheme before = besideDuty.weighed(cycle, scheme.usable());
    UsableScheme after = besideDuty.weighed(cycle, scheme.usableWith(decision));
    return new ReadingImpacts(sheets.factsOf(cycle, before), id -> units.get(id).getName())
        .between(before, after);
  }

  /**
   * Replaces a provisional reading of an issued scheme by the final decision. Scores that were
   * determined, but not released, are determined anew by it.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void settle(ActContext context, long cycleId, SchemeAnswer decision) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(new ReasonIsGiven(context.reason()));
    freezes.require(cycleId);
    requireNotReleased(cycle);
    Scheme scheme = schemes.readable(cycle.getSchemeId());
    Rules.check(new SchemeIsOfNoReleasedCycle(schemes.releasedCycles(scheme.getId())));
    ReadingImpact impact = impact(cycle, scheme, decision);
    scheme.settle(decision, clock.now(), act.actor().postName());
    if (cycle.getState() == CycleState.SCORES_DETERMINED) {
      determinations.keep(cycle, sheets.computed(cycle));
    }
    act.detail(
        "scheme %d: %s = %s by %s; scores moved: %d, places or totals moved: %d",
        scheme.getId(),
        decision.questionCode(),
        decision.option(),
        decision.documentNumber(),
        impact.scores().size(),
        impact.places().size());
  }

  private static void requireNotReleased(AppraisalCycle cycle) {
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN, CycleState.SCORES_DETERMINED));
  }
}
