package org.kaoping.scoreboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoreboard.rules.PointsFitTheIndicator;
import org.kaoping.scoring.JudgedChange;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
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
  @Inject private ScoreSheets sheets;
  @Inject private BesideDuty besideDuty;
  @Inject private Cycles cycles;
  @Inject private Schemes schemes;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Which scores and places a change would move, by today's facts; nothing is stored. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public ReadingImpact impact(long cycleId, NewChange wanted) {
    AppraisalCycle cycle = open(cycleId);
    UsableScheme scheme = scheme(cycle);
    CycleFacts before = sheets.factsOf(cycle, scheme);
    requireFitting(before, scheme, wanted);
    Map<Long, JudgedChange> after = new HashMap<>(before.changes());
    after.put(wanted.indicatorId(), expected(wanted));
    return new ReadingImpacts(before, id -> units.get(id).getName())
        .between(
            ScoreCalculation.compute(scheme, before),
            ScoreCalculation.compute(scheme, before.with(after)));
  }

  private static JudgedChange expected(NewChange wanted) {
    return new JudgedChange(wanted.points(), "–", Source.enteredBy("–"));
  }

  /**
   * Records a score that people have set.
   *
   * @return the change's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long change(ActContext context, long cycleId, NewChange wanted) {
    AppraisalCycle cycle = open(cycleId);
    UsableScheme scheme = scheme(cycle);
    requireFitting(sheets.factsOf(cycle, scheme), scheme, wanted);
    Rules.check(
        new NameIsGiven(wanted.decidedBy()),
        new ReasonIsGiven(context.reason()),
        new DocumentNumberIsGiven(context.documentNumber()));
    act.detail(
        "appraisal %d indicator %d = %s",
        wanted.appraisalId(), wanted.indicatorId(), wanted.points().toPlainString());
    return changes.add(
        new ScoreChange(cycleId, wanted)
            .because(context.reason(), context.documentNumber())
            .recordedBy(act.actor().postName(), clock.now()));
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
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN));
    return cycle;
  }

  private UsableScheme scheme(AppraisalCycle cycle) {
    return besideDuty.weighed(cycle, schemes.readable(cycle.getSchemeId()).usable());
  }

  private static void requireFitting(CycleFacts facts, UsableScheme scheme, NewChange wanted) {
    BigDecimal full =
        facts.units().stream()
            .filter(unit -> unit.appraisalId() == wanted.appraisalId())
            .flatMap(unit -> unit.indicators().stream())
            .filter(indicator -> indicator.indicatorId() == wanted.indicatorId())
            .map(IndicatorFacts::fullPoints)
            .findFirst()
            .orElse(null);
    Rules.check(new KnownAndOwn(full != null));
    Rules.check(
        new PointsFitTheIndicator(
            wanted.points(), Figures.plain(full), scheme.precision().scale()));
  }
}
