package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanView;
import org.kaoping.plan.RevisionLine;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;

/** A unit's plan to read, in its latest or an earlier revision. */
@Named("planPage")
@ViewScoped
public class PlanPage implements Serializable {
  @Inject private PlanDocumentService plans;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private int wanted;
  private transient PlanView plan;
  private transient List<RevisionLine> revisions;
  private transient List<PlanLine> lines;

  /** The plan shown; null when it cannot be read, which a message says. */
  public PlanView getPlan() {
    if (plan == null && appraisal.getAppraisal() != null) {
      long id = appraisal.getId();
      plan =
          runner.read(() -> wanted > 0 ? plans.revision(id, wanted) : plans.plan(id)).orElse(null);
    }
    return plan;
  }

  /** Rows of the table with the cells that stand for several rows. */
  public List<PlanLine> getLines() {
    if (lines == null) {
      lines = PlanLine.of(getPlan());
    }
    return lines;
  }

  public List<RevisionLine> getRevisions() {
    if (revisions == null) {
      revisions = runner.read(() -> plans.revisions(appraisal.getId())).orElse(List.of());
    }
    return revisions;
  }

  /** Points of a category. */
  public BigDecimal subtotal(String category) {
    return getPlan().subtotals().get(Category.valueOf(category));
  }

  /** Whether an earlier revision is shown. */
  public boolean isEarlier() {
    return !getRevisions().isEmpty() && getRevisions().get(0).number() != getPlan().revision();
  }

  /** Whether the plan lies with the unit office and the person belongs to it. */
  public boolean isEditable() {
    UnitAppraisal shown = appraisal.getAppraisal();
    return shown.getPlan().getStage().isEditable()
        && !getPlan().frozen()
        && me.getActors().stream()
            .anyMatch(
                actor -> actor.role() == Role.UNIT_OFFICE && actor.unitId() == shown.getUnitId());
  }

  /** The revision to show; 0 for the latest. */
  public int getWanted() {
    return wanted;
  }

  public void setWanted(int wanted) {
    this.wanted = wanted;
  }
}
