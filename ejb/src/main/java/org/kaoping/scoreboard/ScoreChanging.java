package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoreboard.rules.PointsFitTheIndicator;
import org.kaoping.scoring.JudgedChange;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/** What a score set by people would move, and its record; when it may be set is for the caller. */
@ApplicationScoped
class ScoreChanging {
  @Inject private ScoreChanges changes;
  @Inject private ScoreSheets sheets;
  @Inject private BesideDuty besideDuty;
  @Inject private Schemes schemes;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Which scores and places a change would move, by today's facts; nothing is stored. */
  ReadingImpact impact(AppraisalCycle cycle, NewChange wanted) {
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

  /** Refuses points that the indicator cannot have. */
  void requireFitting(AppraisalCycle cycle, NewChange wanted) {
    UsableScheme scheme = scheme(cycle);
    requireFitting(sheets.factsOf(cycle, scheme), scheme, wanted);
  }

  /**
   * Records a score that people have set.
   *
   * @param context brings reason and document
   * @return the change's id
   */
  long record(ActContext context, AppraisalCycle cycle, NewChange wanted) {
    requireFitting(cycle, wanted);
    Rules.check(
        new NameIsGiven(wanted.decidedBy()),
        new ReasonIsGiven(context.reason()),
        new DocumentNumberIsGiven(context.documentNumber()));
    return changes.add(
        new ScoreChange(cycle.getId(), wanted)
            .because(context.reason(), context.documentNumber())
            .recordedBy(act.actor().postName(), clock.now()));
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
