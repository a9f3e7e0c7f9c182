package org.kaoping.web.changeorder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.changeorder.ChangeOrderService;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.CycleBoardService.UnitLine;
import org.kaoping.cycle.PlanStage;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;

/** The performance office enters a document that amends the plans of many units. */
@Named("changeDocumentPage")
@ViewScoped
public class ChangeDocumentPage extends ChangeDraft {
  @Inject private ChangeOrderService service;
  @Inject private PlanDocumentService plans;
  @Inject private CycleBoardService board;
  @Inject private CyclePage page;
  @Inject private ActRunner runner;

  private Long unit;
  private transient Long loaded;
  private transient List<PlanRow> rows;
  private transient List<UnitLine> units;

  /** Units of the cycle whose plan has been filed. */
  public List<UnitLine> getUnits() {
    if (units == null) {
      units =
          runner.read(() -> board.board(page.getId())).orElse(List.of()).stream()
              .filter(line -> line.planStage() == PlanStage.FILED)
              .toList();
    }
    return units;
  }

  /** Goes on with the chosen unit's indicators. */
  public void chooseUnit() {
    setIndicator(null);
  }

  @Override
  List<PlanRow> rows() {
    if (unit == null) {
      return List.of();
    }
    if (!unit.equals(loaded)) {
      rows = runner.read(() -> plans.plan(unit)).map(PlanView::rows).orElse(List.of());
      loaded = unit;
    }
    return rows;
  }

  @Override
  Long appraisal() {
    return unit;
  }

  @Override
  String unitName() {
    return getUnits().stream()
        .filter(line -> unit != null && line.appraisalId() == unit)
        .map(UnitLine::unitName)
        .findFirst()
        .orElse("");
  }

  @Override
  ChangeOrderView.Plan look(long appraisalId, List<WantedChange> wanted) {
    return runner.read(() -> service.preview(appraisalId, wanted)).orElse(null);
  }

  /** Enters the document, and shows it. */
  public String enter() {
    return runner
        .call(this, context -> service.enter(context, page.getId(), planChanges(), getTotalNote()))
        .map(id -> "/changeorder?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** The unit appraisal that is being worked on. */
  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }
}
