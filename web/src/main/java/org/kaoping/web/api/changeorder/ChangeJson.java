package org.kaoping.web.api.changeorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.changeorder.ChangeKind;
import org.kaoping.changeorder.PlanChange;
import org.kaoping.changeorder.WantedChange;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.web.api.call.ActBody;

/** Changes of filed plans as programs send them. */
public final class ChangeJson {
  private ChangeJson() {}

  /**
   * One indicator's change.
   *
   * @param indicatorId left out for ADDED
   * @param after the whole row as it is to stand; left out for DROPPED
   */
  public record Change(@NotNull ChangeKind kind, Long indicatorId, @Valid Row after) {
    WantedChange wanted() {
      return new WantedChange(kind, indicatorId, after == null ? null : after.row(indicatorId));
    }
  }

  /**
   * What the plan is to say about an indicator.
   *
   * @param divisions names, the lead first
   */
  public record Row(
      @NotNull Category category,
      @NotNull String level1,
      @NotNull String level2,
      @NotNull BigDecimal fullPoints,
      List<String> leaders,
      List<String> divisions,
      List<String> posts) {
    PlanRow row(Long indicatorId) {
      return new PlanRow(
          indicatorId, 0, category, level1, level2, fullPoints, leaders, divisions, posts);
    }
  }

  /**
   * A unit's request.
   *
   * @param totalNote why the total changes, when it does
   */
  public record Request(
      @NotNull @Valid List<@NotNull Change> changes,
      String totalNote,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    List<WantedChange> wanted() {
      return changes.stream().map(Change::wanted).toList();
    }
  }

  /** What a document does to one plan. */
  public record Plan(@NotNull Long appraisalId, @NotNull @Valid List<@NotNull Change> changes) {}

  /**
   * A document that amends many plans.
   *
   * @param totalNote why totals change, when they do
   */
  public record Document(
      @NotNull @Valid List<@NotNull Plan> plans,
      String totalNote,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    List<PlanChange> wanted() {
      return plans.stream()
          .map(
              plan ->
                  new PlanChange(
                      plan.appraisalId(), plan.changes().stream().map(Change::wanted).toList()))
          .toList();
    }
  }
}
