package org.kaoping.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.DueDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.receipt.rules.ReceiptCarriesNoSubmission;
import org.kaoping.receipt.rules.ReceiptIsNotVoid;
import org.kaoping.receipt.rules.UsedReceiptKeepsItsSender;
import org.kaoping.receipt.rules.UsedResubmissionKeepsItsDay;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 收文登记: the performance office registers what came on paper or through the office system. The
 * receipt decides whether a submission is in time, whenever it is put on record.
 */
@Stateless
public class ReceiptService {
  @Inject private Receipts receipts;
  @Inject private ReceiptBook book;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private DueDates dates;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Registers what came, under the next number of this year.
   *
   * @return id of the line
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long register(ActContext context, NewReceipt wanted) {
    Receipt receipt = book.register(wanted);
    receipts.add(receipt);
    act.about(receipt.ref());
    act.detail("number=%s counts on %s", receipt.getNumber(), receipt.getCountsOn());
    return receipt.getId();
  }

  /**
   * Corrects a wrong line: it stays, void and with the reason, and a new one with a number of its
   * own stands in its place. When the wrong one counted as a submission, the correction counts
   * instead and decides anew whether that was in time.
   *
   * @return id of the new line
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long correct(ActContext context, long receiptId, NewReceipt corrected) {
    Receipt wrong = receipts.own(receiptId);
    Rules.check(
        new ReceiptIsNotVoid(wrong.isVoid(), wrong.getNumber()),
        new ReasonIsGiven(context.reason()));
    Receipt receipt = book.register(corrected);
    decideAnew(wrong, receipt);
    wrong.annul(clock.now(), act.actor().postName(), context.reason());
    receipt.correct(wrong);
    receipts.add(receipt);
    act.detail("%s corrected by %s", wrong.getNumber(), receipt.getNumber());
    return receipt.getId();
  }

  private void decideAnew(Receipt wrong, Receipt right) {
    if (!wrong.isUsed()) {
      return;
    }
    Rules.check(
        new UsedReceiptKeepsItsSender(
            wrong.getNumber(),
            wrong.getKind() != right.getKind()
                || !wrong.getSenderUnitId().equals(right.getSenderUnitId())),
        new UsedResubmissionKeepsItsDay(
            wrong.getNumber(),
            wrong.getUsedAs().keepsItsDay(),
            wrong.getCountsOn(),
            right.getCountsOn()));
    UnitAppraisal appraisal = appraisals.readable(wrong.getAppraisalId());
    switch (wrong.getUsedAs()) {
      case PLAN_SUBMISSION ->
          appraisal.correctPlanReceipt(
              right.getCountsOn(), dates.dueOnFor(appraisal.getId(), StageCode.PLAN));
      case REPORT_SUBMISSION ->
          appraisal.correctReportReceipt(
              right.getCountsOn(), dates.dueOnFor(appraisal.getId(), StageCode.REPORT));
      case PLAN_RESUBMISSION, REPORT_RESUBMISSION, APPEAL -> {
        // the same day: nothing to decide
      }
    }
    act.about(wrong.ref());
  }

  /** Voids a line that should not have been entered; it stays, with the reason. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void annul(ActContext context, long receiptId) {
    Receipt receipt = receipts.own(receiptId);
    Rules.check(
        new ReasonIsGiven(context.reason()),
        new ReceiptCarriesNoSubmission(receipt.getNumber(), receipt.isUsed()));
    receipt.annul(clock.now(), act.actor().postName(), context.reason());
    act.detail("number=%s", receipt.getNumber());
  }

  /** The lines that pass a filter, the latest first; a unit sees what it sent. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public List<Receipt> register(ReceiptFilter filter) {
    return receipts.find(act.actor(), filter);
  }

  /** Exactly the lines that pass a filter, as a workbook. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public byte[] export(ReceiptFilter filter, Locale locale) {
    return ReceiptSheet.write(receipts.find(act.actor(), filter), locale);
  }

  /** One line. */
  @Reads(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD
      })
  public Receipt receipt(long id) {
    return receipts.readable(id);
  }

  /** The line that stands in the place of a wrong one; null for none. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public Receipt correctionOf(long id) {
    receipts.readable(id);
    return receipts.correctionOf(id).orElse(null);
  }

  /** Years that the register has, the latest first. */
  @Reads
  public List<Integer> years() {
    return receipts.years(act.actor().jurisdictionId());
  }

  /** Units that send documents: those of the jurisdiction's series today. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<OrgUnit> senders() {
    return units.seriesOf(act.actor().jurisdictionId()).stream()
        .flatMap(series -> units.unitsOf(series.getId(), clock.today()).stream())
        .distinct()
        .toList();
  }

  /** Lines of an appraised unit that may still count as a step, the latest first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<Receipt> unused(long appraisalId, ReceiptUse use) {
    return receipts.unused(appraisals.readable(appraisalId).getUnitId(), use.kind());
  }

  /** The lines on which the steps of a unit appraisal rest, the oldest first. */
  @Reads
  public List<Receipt> usedIn(long appraisalId) {
    appraisals.readable(appraisalId);
    return receipts.usedIn(appraisalId);
  }
}
