package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.evaluation.IndicatorAcrossUnits.UnitLine;
import org.kaoping.execution.DutyTasks;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.workflow.ProcessSteps;

/** Puts plan, claims, findings and delivered results side by side, by unit and by indicator. */
@ApplicationScoped
class VerificationSheets {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private PlanDocuments plans;
  @Inject private DutyTasks dutyTasks;
  @Inject private Verifications verifications;
  @Inject private DeliveredResults results;
  @Inject private DeliveredViews deliveredViews;
  @Inject private ProcessSteps steps;

  VerificationSheet of(UnitAppraisal appraisal) {
    return new VerificationSheet(
        appraisal.getId(),
        appraisal.getCycleId(),
        cycles.get(appraisal.getCycleId()).getYear(),
        appraisal.getUnitId(),
        units.get(appraisal.getUnitId()).getName(),
        appraisal.getWork().getStage(),
        roundOf(appraisal),
        appraisal.getVersion(),
        isOpen(appraisal),
        awaitsApproval(appraisal),
        lines(appraisal));
  }

  static int roundOf(UnitAppraisal appraisal) {
    return appraisal.getWork().getObjections() + 1;
  }

  boolean isOpen(UnitAppraisal appraisal) {
    return appraisal.getWork().getStage() == WorkStage.VERIFYING
        && steps.isOpen(appraisal.ref(), TaskIds.VERIFY_INDICATORS);
  }

  boolean awaitsApproval(UnitAppraisal appraisal) {
    return appraisal.getWork().getStage() == WorkStage.VERIFYING
        && steps.isOpen(appraisal.ref(), TaskIds.APPROVE_VERIFICATION);
  }

  /** The indicators of one unit, in the plan's order. */
  List<VerificationLine> lines(UnitAppraisal appraisal) {
    Map<Long, BigDecimal> claims = dutyTasks.claimedRates(appraisal.getId());
    Map<Long, VerifiedIndicator> findings = verifications.of(appraisal.getId());
    Map<Long, DeliveredResult> delivered = results.of(appraisal.getId());
    return plans.indicators(appraisal.getId()).stream()
        .map(
            indicator ->
                line(
                    indicator,
                    claims.get(indicator.getIndicatorId()),
                    findings.get(indicator.getIndicatorId()),
                    view(delivered.get(indicator.getIndicatorId()), appraisal, indicator)))
        .toList();
  }

  private DeliveredView view(
      DeliveredResult result, UnitAppraisal appraisal, IndicatorRevision indicator) {
    return result == null ? null : deliveredViews.of(result, appraisal, indicator);
  }

  private static VerificationLine line(
      IndicatorRevision indicator,
      BigDecimal claimed,
      VerifiedIndicator finding,
      DeliveredView delivered) {
    return new VerificationLine(
        indicator.getIndicatorId(),
        indicator.getId(),
        indicator.getSeq(),
        indicator.getCategory(),
        indicator.getLevel1(),
        indicator.getLevel2(),
        indicator.getFullPoints(),
        claimed,
        finding == null ? null : finding.getVerifiedRate(),
        finding == null ? null : finding.getReason(),
        finding == null ? null : finding.getVerifierPost(),
        finding == null ? null : finding.getVerifiedAt(),
        finding == null ? 0 : finding.getRound(),
        mark(finding),
        delivered);
  }

  private static FindingMark mark(VerifiedIndicator finding) {
    return finding == null
        ? null
        : new FindingMark(finding.getOrigin(), finding.getDocumentNumber(), finding.getNumber());
  }

  /** One indicator in all units of a cycle that have it. */
  IndicatorAcrossUnits across(long cycleId, String key) {
    List<UnitLine> lines = new ArrayList<>();
    for (UnitAppraisal appraisal : appraisals.ofCycle(cycleId)) {
      lines(appraisal).stream()
          .filter(line -> IndicatorKey.keyOf(line.level2()).equals(key))
          .forEach(line -> lines.add(unitLine(appraisal, line)));
    }
    Rules.check(new KnownAndOwn(!lines.isEmpty()));
    return new IndicatorAcrossUnits(cycleId, keyOf(lines), lines);
  }

  private UnitLine unitLine(UnitAppraisal appraisal, VerificationLine line) {
    return new UnitLine(
        appraisal.getId(),
        units.get(appraisal.getUnitId()).getName(),
        appraisal.getWork().getStage(),
        appraisal.getVersion(),
        isOpen(appraisal),
        line);
  }

  /** Every indicator of a cycle, once however many units have it. */
  List<IndicatorKey> keys(long cycleId) {
    Map<String, List<UnitLine>> found = new LinkedHashMap<>();
    for (UnitAppraisal appraisal : appraisals.ofCycle(cycleId)) {
      lines(appraisal)
          .forEach(
              line ->
                  found
                      .computeIfAbsent(IndicatorKey.keyOf(line.level2()), key -> new ArrayList<>())
                      .add(unitLine(appraisal, line)));
    }
    return found.values().stream().map(VerificationSheets::keyOf).toList();
  }

  private static IndicatorKey keyOf(List<UnitLine> lines) {
    VerificationLine first = lines.get(0).line();
    return new IndicatorKey(
        IndicatorKey.keyOf(first.level2()),
        first.category(),
        first.level1(),
        first.level2(),
        (int) lines.stream().map(UnitLine::appraisalId).distinct().count(),
        (int) lines.stream().filter(unit -> unit.line().isToVerify()).count());
  }
}
