package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.plan.Category;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scheme.OwnRules.OwnRule;
import org.kaoping.scheme.Schemes;

/** Rules of single indicators, and what was entered for them. */
@ApplicationScoped
public class RuledFacts {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private Schemes schemes;

  void add(IndicatorFact fact) {
    em.persist(fact);
    em.flush();
  }

  /** The rules that the scheme of a cycle has for indicators by name. */
  OwnRules rulesOf(long cycleId) {
    return schemes
        .of(cycles.get(cycleId))
        .map(scheme -> OwnRules.of(scheme.document()))
        .orElse(OwnRules.NONE);
  }

  /** The rule of an indicator; empty where bands or a department's result score it. */
  static Optional<OwnRule> rule(OwnRules rules, VerificationLine line) {
    return line.delivered() == null
        ? rules.of(line.level2(), line.category() == Category.MANDATORY)
        : Optional.empty();
  }

  /** Everything entered in a cycle, by id. */
  Map<Long, IndicatorFact> ofCycle(long cycleId) {
    return byId(
        em.createQuery(
                "select f from IndicatorFact f, UnitAppraisal a where a.id = f.appraisalId"
                    + " and a.cycleId = :cycle",
                IndicatorFact.class)
            .setParameter("cycle", cycleId)
            .getResultList());
  }

  /** What the finding that counts rests on; empty where it is a rate. */
  Optional<IndicatorFact> behind(VerifiedIndicator finding) {
    return finding == null || finding.getOrigin() != FindingOrigin.BY_RULE
        ? Optional.empty()
        : Optional.ofNullable(em.find(IndicatorFact.class, finding.getSourceId()));
  }

  /** Running numbers of indicators whose rule needs more than the rate that was found. */
  List<Integer> withoutFact(UnitAppraisal appraisal, List<VerificationLine> lines) {
    return byFactOnly(
        appraisal,
        lines.stream().filter(line -> !line.isByRule() && !line.isDecidedByPanel()).toList());
  }

  /** Running numbers among these of indicators that a rate says too little about. */
  List<Integer> byFactOnly(UnitAppraisal appraisal, List<VerificationLine> lines) {
    OwnRules rules = rulesOf(appraisal.getCycleId());
    return lines.stream()
        .filter(line -> rule(rules, line).filter(own -> !own.takesRate()).isPresent())
        .map(VerificationLine::seq)
        .toList();
  }

  private static Map<Long, IndicatorFact> byId(List<IndicatorFact> facts) {
    return facts.stream().collect(Collectors.toMap(IndicatorFact::getId, Function.identity()));
  }
}
