package org.kaoping.web.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.TaskIds;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.receipt.ReceiptUse;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Show;

/** Putting a submission on record that stands in the register of receipts. */
@Named("receivedActs")
@ViewScoped
public class ReceivedActs implements Serializable {
  /** The steps that a receipt may stand for. */
  static final Map<String, ReceiptUse> USES =
      Map.of(
          TaskIds.SUBMIT_PLAN, ReceiptUse.PLAN_SUBMISSION,
          TaskIds.REVISE_PLAN, ReceiptUse.PLAN_RESUBMISSION,
          TaskIds.SUBMIT_REPORT, ReceiptUse.REPORT_SUBMISSION,
          TaskIds.REVISE_REPORT, ReceiptUse.REPORT_RESUBMISSION);

  @Inject private ReceiptService receipts;
  @Inject private PlanWayService plans;
  @Inject private EvaluationService evaluation;
  @Inject private AppraisalPage page;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private final ActForm form = new ActForm();
  private Long receipt;
  private transient List<Receipt> choices;
  private transient List<Receipt> used;

  /** The step that waits for a submission; null when none does. */
  public ReceiptUse getUse() {
    return page.getOpen().stream()
        .map(line -> USES.get(line.kind()))
        .filter(use -> use != null)
        .findFirst()
        .orElse(null);
  }

  /** Lines of the register that may stand for it. */
  public List<Receipt> getChoices() {
    if (choices == null) {
      ReceiptUse use = getUse();
      choices =
          use == null
              ? List.of()
              : runner.read(() -> receipts.unused(page.getId(), use)).orElse(List.of());
    }
    return choices;
  }

  /** A line of the register to choose. */
  public String label(Receipt each) {
    return show.text(
        "received.choice", each.getNumber(), show.day(each.getCountsOn()), each.getTitle());
  }

  /** Lines on which the steps of the appraisal rest. */
  public List<Receipt> getUsed() {
    if (used == null) {
      used = runner.read(() -> receipts.usedIn(page.getId())).orElse(List.of());
    }
    return used;
  }

  /** Puts the step on record. */
  public String record() {
    ReceiptUse use = getUse();
    if (use == null || receipt == null) {
      return null;
    }
    return runner.run(form.seen(page.getVersion()), context -> record(context, use))
        ? page.again()
        : null;
  }

  private void record(ActContext context, ReceiptUse use) {
    switch (use) {
      case PLAN_SUBMISSION -> plans.recordReceivedPlan(context, page.getId(), receipt);
      case PLAN_RESUBMISSION -> plans.recordReceivedRevision(context, page.getId(), receipt);
      case REPORT_SUBMISSION -> evaluation.recordReceivedReport(context, page.getId(), receipt);
      case REPORT_RESUBMISSION -> evaluation.recordReceivedRevision(context, page.getId(), receipt);
    }
  }

  public ActForm getForm() {
    return form;
  }

  public Long getReceipt() {
    return receipt;
  }

  public void setReceipt(Long receipt) {
    this.receipt = receipt;
  }
}
