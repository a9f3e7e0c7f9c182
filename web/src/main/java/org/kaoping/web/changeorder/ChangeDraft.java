package org.kaoping.web.changeorder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaoping.changeorder.ChangeOrderView;
import org.kaoping.changeorder.PlanChange;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.web.act.ActForm;

/** What the request of a unit and the document of the office have in common: changes to write. */
public abstract class ChangeDraft extends ActForm {
  private static final int LABEL = 60;

  private final List<EditedChange> changes = new ArrayList<>();
  private Long indicator;
  private String totalNote;
  private transient List<ChangeOrderView.Plan> preview;

  /** An indicator to choose. */
  public record Choice(long id, String name) {}

  /** The table of the plan that is being worked on. */
  abstract List<PlanRow> rows();

  /** The unit appraisal that is being worked on; null while none is chosen. */
  abstract Long appraisal();

  /** Its unit's name. */
  abstract String unitName();

  /** Looks at what the changes do to one plan; null when they are refused, which a message says. */
  abstract ChangeOrderView.Plan look(long appraisalId, List<WantedChange> wanted);

  /** Indicators of the plan that are not among the changes yet. */
  public List<Choice> getChoices() {
    return rows().stream()
        .filter(
            row ->
                changes.stream()
                    .noneMatch(each -> Objects.equals(each.getIndicatorId(), row.indicatorId())))
        .map(row -> new Choice(row.indicatorId(), row.seq() + ". " + shortened(row.level2())))
        .toList();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > LABEL ? line.substring(0, LABEL) + "…" : line;
  }

  /** Takes the chosen indicator among the changes. */
  public void addChosen() {
    rows().stream()
        .filter(row -> row.indicatorId().equals(indicator))
        .findFirst()
        .ifPresent(row -> changes.add(new EditedChange(appraisal(), unitName(), row)));
    indicator = null;
  }

  /** Begins an indicator to be added to the plan. */
  public void addNew() {
    if (appraisal() != null) {
      changes.add(new EditedChange(appraisal(), unitName()));
    }
  }

  public void remove(int index) {
    changes.remove(index);
  }

  /** Shows totals before and after; nothing is stored. */
  public void look() {
    preview =
        planChanges().stream()
            .map(plan -> look(plan.appraisalId(), plan.changes()))
            .filter(Objects::nonNull)
            .toList();
  }

  /** The changes by plan. */
  List<PlanChange> planChanges() {
    Map<Long, List<WantedChange>> byPlan = new LinkedHashMap<>();
    changes.forEach(
        each ->
            byPlan
                .computeIfAbsent(each.getAppraisalId(), id -> new ArrayList<>())
                .add(each.wanted()));
    return byPlan.entrySet().stream()
        .map(plan -> new PlanChange(plan.getKey(), plan.getValue()))
        .toList();
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public List<EditedChange> getChanges() {
    return changes;
  }

  /** What the last look showed; empty before. */
  public List<ChangeOrderView.Plan> getPreview() {
    return preview == null ? List.of() : preview;
  }

  public Long getIndicator() {
    return indicator;
  }

  public void setIndicator(Long indicator) {
    this.indicator = indicator;
  }

  public String getTotalNote() {
    return totalNote;
  }

  public void setTotalNote(String totalNote) {
    this.totalNote = totalNote;
  }
}
