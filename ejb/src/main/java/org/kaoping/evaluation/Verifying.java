package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.evaluation.rules.ResultComesFromOffice;
import org.kaoping.evaluation.rules.VerificationIsOpen;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.NotDecidedByItsSubmitter;
import org.kaoping.security.rules.NotDecidedForItsSubmitter;

/** What every way of verifying has in common: verifiers, panels and samples write by it. */
@ApplicationScoped
public class Verifying {
  /** Acts on the submitting side: whoever did one of them does not verify. */
  public static final Set<String> SUBMITTING =
      Set.of(
          "ExecutionService.closeCollection",
          "EvaluationService.saveReport",
          "EvaluationService.finishReport",
          "EvaluationService.holdMeeting",
          "EvaluationService.submitReport",
          "EvaluationService.resubmitReport");

  @Inject private Appraisals appraisals;
  @Inject private Verifications verifications;
  @Inject private VerificationSheets sheets;
  @Inject private RuledFacts ruled;
  @Inject private SeparationOfDuties separation;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Where a rate comes from and why.
   *
   * @param sourceId id of the sample or of the panel; null for a verifier's own entry
   * @param documentNumber number of the deciding document; null for none
   */
  public record Entry(FindingOrigin origin, Long sourceId, String documentNumber, String reason) {}

  /** A verifier's own entry, with the reason of the running act. */
  Entry ownEntry() {
    return new Entry(FindingOrigin.VERIFIED, null, null, act.context().reason());
  }

  /** A unit's appraisal whose rates the actor may enter now. */
  public UnitAppraisal open(long appraisalId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    separation.requireNotDoneBySelf(appraisal.ref(), SUBMITTING);
    requireOpen(appraisal);
    verifications.expectUnmoved(appraisal);
    return appraisal;
  }

  /** Refuses unless rates may be entered. */
  public void requireOpen(UnitAppraisal appraisal) {
    Rules.check(
        ActFitsStage.of(appraisal.getWork().getStage(), WorkStage.VERIFYING),
        new VerificationIsOpen(sheets.isOpen(appraisal)));
  }

  /** Whether rates of a unit may be entered now. */
  public boolean isOpen(UnitAppraisal appraisal) {
    return sheets.isOpen(appraisal);
  }

  /** The chosen indicators, each one known and for the office to verify. */
  public List<VerificationLine> lines(UnitAppraisal appraisal, Set<Long> indicatorIds) {
    List<VerificationLine> lines =
        sheets.lines(appraisal).stream()
            .filter(line -> indicatorIds.contains(line.indicatorId()))
            .toList();
    Rules.check(new KnownAndOwn(!lines.isEmpty() && lines.size() == indicatorIds.size()));
    for (VerificationLine line : lines) {
      String department = line.delivered() == null ? null : line.delivered().departmentName();
      Rules.check(new ResultComesFromOffice(line.seq(), department));
    }
    return lines;
  }

  /** All indicators of a unit with claims, findings and delivered results, to be read. */
  List<VerificationLine> allLines(UnitAppraisal appraisal) {
    return sheets.lines(appraisal);
  }

  /** Whether a completion rate says too little about an indicator for its rule. */
  public boolean isByFactOnly(UnitAppraisal appraisal, VerificationLine line) {
    return !ruled.byFactOnly(appraisal, List.of(line)).isEmpty();
  }

  /** One indicator of a unit with claim, finding and delivered result, to be read. */
  public VerificationLine line(UnitAppraisal appraisal, long indicatorId) {
    List<VerificationLine> found =
        sheets.lines(appraisal).stream().filter(line -> line.indicatorId() == indicatorId).toList();
    Rules.check(new KnownAndOwn(!found.isEmpty()));
    return found.get(0);
  }

  /** Enters a rate for each indicator. */
  public void write(
      UnitAppraisal appraisal,
      List<VerificationLine> lines,
      Function<VerificationLine, BigDecimal> rate,
      Entry entry) {
    Map<Long, VerifiedIndicator> earlier = verifications.of(appraisal.getId());
    verifications.add(
        lines.stream()
            .map(line -> finding(appraisal, line, earlier.get(line.indicatorId()), rate, entry))
            .toList());
  }

  private VerifiedIndicator finding(
      UnitAppraisal appraisal,
      VerificationLine line,
      VerifiedIndicator earlier,
      Function<VerificationLine, BigDecimal> rate,
      Entry entry) {
    return new VerifiedIndicator(
            appraisal.getId(),
            earlier == null ? 1 : earlier.getNumber() + 1,
            new VerifiedIndicator.Finding(
                line.indicatorId(),
                line.indicatorRevisionId(),
                line.claimedRate(),
                rate.apply(line),
                entry.reason()),
            VerificationSheets.roundOf(appraisal),
            act.actor(),
            clock.now())
        .from(entry.origin(), entry.sourceId(), entry.documentNumber());
  }

  /**
   * Takes over claims of items that nobody has verified, without asking for each unit's sheet.
   *
   * @param items appraisal, round and claim of each
   */
  public void takeOver(List<Untouched> items, Entry entry) {
    verifications.add(
        items.stream()
            .map(
                item ->
                    new VerifiedIndicator(
                            item.appraisalId(),
                            1,
                            new VerifiedIndicator.Finding(
                                item.indicatorId(),
                                item.indicatorRevisionId(),
                                item.claimedRate(),
                                item.claimedRate(),
                                entry.reason()),
                            item.round(),
                            act.actor(),
                            clock.now())
                        .from(entry.origin(), entry.sourceId(), entry.documentNumber()))
            .toList());
  }

  /**
   * An item with a claim that nobody has verified.
   *
   * @param round of its unit's verification, from 1
   * @param claimedRate percent
   */
  public record Untouched(
      long appraisalId,
      long indicatorId,
      long indicatorRevisionId,
      int round,
      BigDecimal claimedRate) {}

  /** Who entered one of the rates, took one over or decided one does not approve them. */
  void requireNotVerifiedBySelf(UnitAppraisal appraisal) {
    Actor actor = act.actor();
    Rules.check(
        new NotDecidedByItsSubmitter(
            verifications.isVerifier(appraisal.getId(), actor.personId()), actor.ownName()));
    if (actor.isSubstitute()) {
      Rules.check(
          new NotDecidedForItsSubmitter(
              verifications.isVerifier(appraisal.getId(), actor.substituted().personId()),
              actor.substituted().personName()));
    }
  }
}
