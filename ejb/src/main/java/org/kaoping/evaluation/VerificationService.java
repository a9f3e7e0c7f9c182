package org.kaoping.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.evaluation.rules.ClaimExists;
import org.kaoping.evaluation.rules.EveryIndicatorIsVerified;
import org.kaoping.evaluation.rules.EveryRuleHasItsFact;
import org.kaoping.evaluation.rules.IndicatorTakesARate;
import org.kaoping.evaluation.rules.NobodyVerifiedMeanwhile;
import org.kaoping.evaluation.rules.RatesAreOut;
import org.kaoping.evaluation.rules.ThereIsSomethingToVerify;
import org.kaoping.evaluation.rules.VerificationAwaitsApproval;
import org.kaoping.kernel.Rules;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * 考评和认定: the performance office verifies what the divisions claim, indicator by indicator, has it
 * approved by a second person, and the unit confirms the result or objects.
 */
@Stateless
public class VerificationService {
  /** Acts of verifying: whoever did one of them does not approve the verification. */
  private static final Set<String> VERIFYING =
      Set.of(
          "VerificationService.verify",
          "VerificationService.verifySeen",
          "VerificationService.acceptClaims",
          "RuledFactService.record",
          "VerificationService.finish");

  /** Acts of the office: whoever did one of them does not confirm for the unit. */
  private static final Set<String> DETERMINING =
      Set.of(
          "VerificationService.verify",
          "VerificationService.verifySeen",
          "VerificationService.acceptClaims",
          "RuledFactService.record",
          "VerificationService.finish",
          "VerificationService.approve");

  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private Verifications verifications;
  @Inject private VerificationSheets sheets;
  @Inject private Verifying verifying;
  @Inject private RuledFacts ruled;
  @Inject private VerifierGate gate;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;

  /**
   * The office enters the rate that it found; it gives a reason when the division claimed another.
   *
   * @param verifiedRate percent of the target, 0–999.99
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void verify(
      ActContext context, long appraisalId, long indicatorId, BigDecimal verifiedRate) {
    UnitAppraisal appraisal = verifying.open(appraisalId);
    VerificationLine line = chosen(appraisal, Set.of(indicatorId)).get(0);
    enter(appraisal, line, verifiedRate);
  }

  /**
   * The same from a worksheet that goes on to the next item: refused when somebody else has entered
   * a rate since the sheet was shown.
   *
   * @param seenFindings how many findings on the indicator the person saw
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void verifySeen(
      ActContext context,
      long appraisalId,
      long indicatorId,
      BigDecimal verifiedRate,
      int seenFindings) {
    UnitAppraisal appraisal = verifying.open(appraisalId);
    VerificationLine line = chosen(appraisal, Set.of(indicatorId)).get(0);
    Rules.check(
        new NobodyVerifiedMeanwhile(
            seenFindings, line.findings(), line.verifiedBy(), line.verifiedRate()));
    enter(appraisal, line, verifiedRate);
  }

  private void enter(UnitAppraisal appraisal, VerificationLine line, BigDecimal verifiedRate) {
    verifying.write(appraisal, List.of(line), chosen -> verifiedRate, verifying.ownEntry());
    act.detail(
        "indicator %d: claimed %s, verified %s",
        line.seq(), plain(line.claimedRate()), plain(verifiedRate));
  }

  /**
   * The office accepts claimed rates as they are, for several indicators at once.
   *
   * @param indicatorIds indicators whose leading divisions made a claim
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void acceptClaims(ActContext context, long appraisalId, Set<Long> indicatorIds) {
    UnitAppraisal appraisal = verifying.open(appraisalId);
    List<VerificationLine> lines = chosen(appraisal, indicatorIds);
    lines.forEach(line -> Rules.check(new ClaimExists(line.seq(), line.claimedRate() != null)));
    verifying.write(appraisal, lines, VerificationLine::claimedRate, verifying.ownEntry());
    act.detail("%d indicators as claimed", lines.size());
  }

  /** The chosen indicators, which the actor may verify. */
  private List<VerificationLine> chosen(UnitAppraisal appraisal, Set<Long> indicatorIds) {
    List<VerificationLine> lines = verifying.lines(appraisal, indicatorIds);
    gate.requireMayVerify(appraisal, lines);
    Rules.check(new IndicatorTakesARate(ruled.byFactOnly(appraisal, lines)));
    return lines;
  }

  /** The office hands the verification on for approval; every indicator must have a rate. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void finish(ActContext context, long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), Verifying.SUBMITTING);
    verifying.requireOpen(appraisal);
    gate.requireNothingPending(appraisal);
    verifications.claim(appraisal);
    List<VerificationLine> lines = sheets.lines(appraisal);
    Rules.check(
        new ThereIsSomethingToVerify(lines.size()),
        new EveryIndicatorIsVerified(
            lines.stream()
                .filter(VerificationLine::isToVerify)
                .map(VerificationLine::seq)
                .toList()),
        new EveryRuleHasItsFact(ruled.withoutFact(appraisal, lines)));
    boolean missing = lines.stream().anyMatch(VerificationLine::isAwaited);
    act.detail("%d indicators, results missing=%s", lines.size(), missing);
    steps.complete(
        appraisal.ref(), TaskIds.VERIFY_INDICATORS, Map.of(Variables.RESULTS_MISSING, missing));
  }

  /** A second person of the office approves the verification, or sends it back with a reason. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void approve(ActContext context, long appraisalId, boolean approved) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), Verifying.SUBMITTING);
    separation.requireNotDoneBySelf(appraisal.ref(), VERIFYING);
    verifying.requireNotVerifiedBySelf(appraisal);
    Rules.check(
        ActFitsStage.of(appraisal.getWork().getStage(), WorkStage.VERIFYING),
        new VerificationAwaitsApproval(sheets.awaitsApproval(appraisal)));
    if (approved) {
      appraisal.verified();
    } else {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    act.detail("approved=%s", approved);
    steps.complete(
        appraisal.ref(),
        TaskIds.APPROVE_VERIFICATION,
        Map.of(Variables.VERIFICATION_APPROVED, approved));
  }

  /** The unit confirms its result, or objects with a reason; then verification opens again. */
  @Act(by = Role.LEADING_GROUP)
  public void confirmResult(ActContext context, long appraisalId, boolean confirmed) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), DETERMINING);
    if (confirmed) {
      appraisal.confirmResult(clock.today());
    } else {
      Rules.check(new ReasonIsGiven(context.reason()));
      appraisal.objectToResult();
    }
    act.detail("confirmed=%s", confirmed);
    steps.complete(
        appraisal.ref(), TaskIds.CONFIRM_RESULT, Map.of(Variables.RESULT_CONFIRMED, confirmed));
  }

  /**
   * The verification of one unit. The offices see it at any time, the unit once it has been
   * approved.
   */
  @Reads
  public VerificationSheet byUnit(long appraisalId) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    Rules.check(
        new RatesAreOut(
            act.actor().role().reach() == Role.Reach.JURISDICTION && act.actor().role().takesPart(),
            appraisal.getWork().getStage()));
    return sheets.of(appraisal);
  }

  /** One indicator in all units of a cycle that have it, side by side. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public IndicatorAcrossUnits byIndicator(long cycleId, String key) {
    cycles.own(cycleId);
    return sheets.across(cycleId, IndicatorKey.keyOf(key));
  }

  /** Every indicator of a cycle, once however many units have it. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<IndicatorKey> indicatorKeys(long cycleId) {
    cycles.own(cycleId);
    return sheets.keys(cycleId);
  }

  private static String plain(BigDecimal rate) {
    return rate == null ? "-" : rate.toPlainString();
  }
}
