package org.kaoping.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptFilter;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.review.AppealService;
import org.kaoping.review.NoticedList;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Show;

/**
 * The office enters an objection or appeal that came on paper: first the receipt, then the point.
 */
@Named("paperAppeal")
@ViewScoped
public class PaperAppeal implements Serializable {
  @Inject private AppealService appeals;
  @Inject private ReceiptService receipts;
  @Inject private PlanDocumentService plans;
  @Inject private PublicNoticePage page;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private final PublicNoticeActs.AppealForm form = new PublicNoticeActs.AppealForm();
  private Long receipt;
  private transient List<Receipt> choices;

  /** Lines of the register with objections and appeals of noticed units that nobody has used. */
  public List<Receipt> getChoices() {
    if (choices == null) {
      ReceiptFilter filter = new ReceiptFilter(null, null, ReceiptKind.APPEAL, null);
      choices =
          runner.read(() -> receipts.register(filter)).orElse(List.of()).stream()
              .filter(line -> !line.isUsed() && !line.isVoid() && appraisalOf(line) != null)
              .toList();
    }
    return choices;
  }

  private Long appraisalOf(Receipt line) {
    return page.getList().series().stream()
        .flatMap(series -> series.lines().stream())
        .filter(unit -> Long.valueOf(unit.unitId()).equals(line.getSenderUnitId()))
        .map(NoticedList.Line::appraisalId)
        .findFirst()
        .orElse(null);
  }

  private Long appraisal() {
    return getChoices().stream()
        .filter(line -> line.getId().equals(receipt))
        .map(this::appraisalOf)
        .findFirst()
        .orElse(null);
  }

  /** A line of the register to choose. */
  public String label(Receipt line) {
    return show.text(
        "received.choice",
        line.getNumber(),
        show.day(line.getCountsOn()),
        line.getSenderName() + " " + line.getTitle());
  }

  /** Indicators of the unit that sent the chosen paper. */
  public List<PlanRow> getRows() {
    Long appraisal = appraisal();
    return appraisal == null
        ? List.of()
        : runner.read(() -> plans.plan(appraisal)).map(PlanView::rows).orElse(List.of());
  }

  /** Lists the indicators of the sender. */
  public void choose() {
    form.setIndicator(null);
  }

  /** Enters it, and shows it. */
  public String enter() {
    Long appraisal = appraisal();
    if (appraisal == null) {
      return null;
    }
    return runner
        .call(
            form,
            context ->
                appeals.enter(context, page.getNotice().id(), appraisal, form.wanted(), receipt))
        .map(id -> "/appeal?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  public PublicNoticeActs.AppealForm getForm() {
    return form;
  }

  public Long getReceipt() {
    return receipt;
  }

  public void setReceipt(Long receipt) {
    this.receipt = receipt;
  }
}
