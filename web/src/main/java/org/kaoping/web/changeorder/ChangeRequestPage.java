package org.kaoping.web.changeorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;

/** The unit office asks for changes of its filed plan. */
@Named("changeRequestPage")
@ViewScoped
public class ChangeRequestPage extends ChangeDraft {
  @Inject private ChangeOrderService service;
  @Inject private PlanDocumentService plans;
  @Inject private AppraisalPage page;
  @Inject private ActRunner runner;

  private transient List<PlanRow> rows;

  @Override
  List<PlanRow> rows() {
    if (rows == null) {
      rows = runner.read(() -> plans.plan(page.getId())).map(PlanView::rows).orElse(List.of());
    }
    return rows;
  }

  @Override
  Long appraisal() {
    return page.getId();
  }

  @Override
  String unitName() {
    return page.getUnit().getName();
  }

  @Override
  ChangeOrderView.Plan look(long appraisalId, List<WantedChange> wanted) {
    return runner.read(() -> service.preview(appraisalId, wanted)).orElse(null);
  }

  /** Asks, and shows the request. */
  public String request() {
    List<WantedChange> wanted = getChanges().stream().map(EditedChange::wanted).toList();
    return runner
        .call(this, context -> service.request(context, page.getId(), wanted, getTotalNote()))
        .map(id -> "/changeorder?faces-redirect=true&id=" + id)
        .orElse(null);
  }
}
