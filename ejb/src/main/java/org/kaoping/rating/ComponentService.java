package org.kaoping.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rating.rules.ComponentIsBesideDuty;
import org.kaoping.rating.rules.MarksFit;
import org.kaoping.rating.rules.WeightsAddToOne;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * The components beside the duty score: 领导评议, 察访核验, 创先争优. They are recorded on a scale of 100 and
 * count as soon as the scheme's owner has given them a weight; until then they weigh nothing.
 */
@Stateless
public class ComponentService {
  @Inject private Ratings ratings;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Enters the weights that the scheme's owner has set by a document.
   *
   * @param weights shares of 1 by component; a component left out weighs nothing
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void setWeights(ActContext context, long cycleId, Map<ComponentKind, BigDecimal> weights) {
    AppraisalCycle cycle = cycles.own(cycleId);
    ComponentWeights wanted = new ComponentWeights(weights);
    Rules.check(
        ActFitsStage.of(cycle.getState(), CycleState.PREPARED, CycleState.OPEN),
        new WeightsAddToOne(
            wanted.sum(), wanted.weights().values().stream().anyMatch(w -> w.signum() < 0)),
        new DocumentNumberIsGiven(context.documentNumber()));
    for (ComponentKind kind : ComponentKind.values()) {
      ratings.add(
          new ComponentWeight(
              cycleId,
              kind,
              wanted.of(kind),
              context.documentNumber(),
              clock.now(),
              act.actor().postName()));
    }
    act.detail("weights %s", new TreeMap<>(wanted.weights()));
  }

  /**
   * Records a unit's result in a component. A second one replaces the first and needs a reason;
   * both stay on record.
   *
   * @param points 0 to 100, at most two decimals
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void record(
      ActContext context, long cycleId, long appraisalId, ComponentKind kind, BigDecimal points) {
    AppraisalCycle cycle = cycles.own(cycleId);
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    Rules.check(
        ActFitsStage.of(cycle.getState(), CycleState.OPEN),
        new KnownAndOwn(appraisal.getCycleId() == cycleId),
        new ComponentIsBesideDuty(kind));
    String unit = units.get(appraisal.getUnitId()).getName();
    Rules.check(
        new MarksFit(Marks.fits(points) ? List.of() : List.of(unit)),
        new DocumentNumberIsGiven(context.documentNumber()));
    boolean replaces =
        ratings.results(cycleId).getOrDefault(appraisalId, Map.of()).containsKey(kind);
    if (replaces) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    ratings.add(
        new ComponentResult(cycleId, appraisalId, kind, points, context.documentNumber())
            .because(context.reason())
            .recordedBy(act.actor().postName(), clock.now()));
    act.detail("%s of appraisal %d = %s", kind, appraisalId, points.toPlainString());
  }

  /** Weights and results of a cycle. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public ComponentBoard board(long cycleId) {
    cycles.own(cycleId);
    Map<Long, Map<ComponentKind, ComponentResult>> results = ratings.results(cycleId);
    List<ComponentWeight> set = ratings.weightsSet(cycleId);
    return new ComponentBoard(
        cycleId,
        ratings.weights(cycleId),
        set.isEmpty() ? "" : set.get(set.size() - 1).getDocumentNumber(),
        appraisals.ofCycle(cycleId).stream()
            .map(
                appraisal ->
                    new ComponentBoard.UnitLine(
                        appraisal.getId(),
                        units.get(appraisal.getUnitId()).getName(),
                        results.getOrDefault(appraisal.getId(), Map.of())))
            .toList());
  }
}
