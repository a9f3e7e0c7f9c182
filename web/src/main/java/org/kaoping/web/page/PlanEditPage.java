package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The plan under the hands of the unit office: chapters and rows; every save is a new revision. */
@Named("planEditPage")
@ViewScoped
public class PlanEditPage implements Serializable {
  @Inject private PlanDocumentService plans;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;

  private final ActForm form = new ActForm();
  private List<EditedChapter> chapters;
  private List<EditedRow> rows;

  /** Loads the appraisal and takes its latest plan as the draft. */
  public void load() {
    appraisal.load();
    if (appraisal.getAppraisal() == null) {
      return;
    }
    PlanView plan = runner.read(() -> plans.plan(appraisal.getId())).orElse(null);
    chapters =
        plan == null
            ? List.of()
            : new ArrayList<>(plan.chapters().stream().map(EditedChapter::new).toList());
    rows =
        new ArrayList<>(
            plan == null ? List.of() : plan.rows().stream().map(EditedRow::new).toList());
  }

  /** Adds an empty row after a place; -1 stands for the beginning. */
  public void addRow(int after) {
    EditedRow row = new EditedRow();
    row.setCategory(after < 0 ? Category.MANDATORY : rows.get(after).getCategory());
    row.setLevel1(after < 0 ? null : rows.get(after).getLevel1());
    rows.add(after + 1, row);
  }

  public void removeRow(int index) {
    rows.remove(index);
  }

  /** Stores what stands on the page as a new revision. */
  public String save() {
    PlanContent content = content();
    return runner
        .call(
            form.seen(appraisal.getVersion()),
            context -> plans.saveDraft(context, appraisal.getId(), content))
        .map(id -> "/plan?faces-redirect=true&id=" + appraisal.getId())
        .orElse(null);
  }

  private PlanContent content() {
    List<PlanRow> table = new ArrayList<>();
    for (EditedRow row : rows) {
      table.add(row.toRow(table.size() + 1));
    }
    return new PlanContent(chapters.stream().map(EditedChapter::toChapter).toList(), table);
  }

  public ActForm getForm() {
    return form;
  }

  public List<EditedChapter> getChapters() {
    return chapters;
  }

  public List<EditedRow> getRows() {
    return rows;
  }

  public Category[] getCategories() {
    return Category.values();
  }
}
