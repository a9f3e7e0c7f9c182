package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.Messages;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.Category;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scoreboard.IndicatorFacts;
import org.kaoping.scoreboard.OwnScoring;
import org.kaoping.scoreboard.ScoreFacts;
import org.kaoping.scoreboard.UnitFacts;
import org.kaoping.scoring.Fact;

/** Hands verified rates and delivered results to the scoring. */
@ApplicationScoped
public class EvaluationFacts implements ScoreFacts {
  /** Stages in which a second person has approved the verification. */
  private static final Set<WorkStage> VERIFIED =
      EnumSet.of(WorkStage.TO_CONFIRM, WorkStage.CONFIRMED);

  @Inject private Appraisals appraisals;
  @Inject private PlanDocuments plans;
  @Inject private Verifications verifications;
  @Inject private DeliveredResults results;
  @Inject private RuledFacts ruled;
  @Inject private OrgUnits units;

  @Override
  public List<UnitFacts> factsOf(long cycleId) {
    Map<Long, Map<Long, VerifiedIndicator>> findings = verifications.ofCycle(cycleId);
    Map<Long, Map<Long, DeliveredResult>> delivered = deliveredIn(cycleId);
    Ruled own = new Ruled(ruled.rulesOf(cycleId), ruled.ofCycle(cycleId));
    return appraisals.ofCycle(cycleId).stream()
        .map(
            appraisal ->
                factsOf(
                    appraisal,
                    findings.getOrDefault(appraisal.getId(), Map.of()),
                    delivered.getOrDefault(appraisal.getId(), Map.of()),
                    own))
        .toList();
  }

  private Map<Long, Map<Long, DeliveredResult>> deliveredIn(long cycleId) {
    return results.ofCycle(cycleId).stream()
        .collect(
            Collectors.groupingBy(
                DeliveredResult::getAppraisalId,
                Collectors.toMap(DeliveredResult::getIndicatorId, Function.identity())));
  }

  private UnitFacts factsOf(
      UnitAppraisal appraisal,
      Map<Long, VerifiedIndicator> findings,
      Map<Long, DeliveredResult> delivered,
      Ruled own) {
    List<IndicatorFacts> indicators =
        plans.indicators(appraisal.getId()).stream()
            .map(
                indicator ->
                    factsOf(
                        indicator,
                        findings.get(indicator.getIndicatorId()),
                        delivered.get(indicator.getIndicatorId()),
                        own))
            .toList();
    return new UnitFacts(
        appraisal.getId(),
        appraisal.getUnitId(),
        appraisal.getSeriesId(),
        VERIFIED.contains(appraisal.getWork().getStage()),
        indicators);
  }

  private IndicatorFacts factsOf(
      IndicatorRevision indicator,
      VerifiedIndicator finding,
      DeliveredResult delivered,
      Ruled own) {
    boolean byDepartment = delivered != null;
    return new IndicatorFacts(
        indicator.getIndicatorId(),
        indicator.getSeq(),
        indicator.getCategory() == Category.MANDATORY,
        indicator.getLevel2(),
        indicator.getFullPoints(),
        byDepartment || finding == null ? null : finding.completionRate(),
        byDepartment,
        byDepartment ? delivered.getScore() : null,
        byDepartment
            ? units.get(delivered.getDepartmentUnitId()).getName()
            : finding == null ? null : source(finding),
        byDepartment
            ? delivered.getDocumentNumber()
            : finding == null ? null : finding.getDocumentNumber(),
        byDepartment ? null : own.scoring(indicator, finding));
  }

  /**
   * Rules of single indicators.
   *
   * @param entered what was entered for them, by id
   */
  private record Ruled(OwnRules rules, Map<Long, IndicatorFact> entered) {
    OwnScoring scoring(IndicatorRevision indicator, VerifiedIndicator finding) {
      return rules
          .of(indicator.getLevel2(), indicator.getCategory() == Category.MANDATORY)
          .map(rule -> new OwnScoring(rule, fact(rule, finding)))
          .orElse(null);
    }

    /** What was entered under another rule, before the row was renamed, no longer counts. */
    private Fact fact(OwnRules.OwnRule rule, VerifiedIndicator finding) {
      IndicatorFact found = finding == null ? null : behind(rule, finding);
      return found == null || !found.getRuleKey().equals(rule.key()) ? null : found.fact();
    }

    /** A panel that decided in points leaves what was entered before beside its decision. */
    private IndicatorFact behind(OwnRules.OwnRule rule, VerifiedIndicator finding) {
      if (finding.getOrigin() == FindingOrigin.BY_RULE) {
        return entered.get(finding.getSourceId());
      }
      return finding.getOrigin() == FindingOrigin.PANEL && !rule.takesRate()
          ? entered.values().stream()
              .filter(one -> one.getIndicatorId() == finding.getIndicatorId())
              .max(Comparator.comparingLong(IndicatorFact::getId))
              .orElse(null)
          : null;
    }
  }

  /** A rate that no verifier found himself says so wherever the score is derived. */
  private static String source(VerifiedIndicator finding) {
    return finding.getOrigin() == FindingOrigin.VERIFIED
        ? finding.getVerifierPost()
        : Messages.term(finding.getOrigin(), Locale.ROOT) + "（" + finding.getVerifierPost() + "）";
  }
}
