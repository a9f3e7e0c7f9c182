package org.kaoping.web.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanChapter;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanRow;
import org.kaoping.web.api.call.ActBody;

/**
 * A plan to save: its six chapters and the breakdown table.
 *
 * @param chapters chapters one to six, in order
 * @param rows the table; a row with an indicatorId keeps that indicator's identity
 */
public record PlanJson(
    @NotNull @Valid List<@NotNull Chapter> chapters,
    @NotNull @Valid List<@NotNull Row> rows,
    String reason,
    String documentNumber,
    String onBehalfOf)
    implements ActBody {

  /** One chapter. */
  public record Chapter(@NotNull Integer number, String title, String text) {}

  /**
   * One row of the breakdown table.
   *
   * @param seq running number, from 1 without gaps
   * @param fullPoints positive, at most two decimals
   * @param divisions names, the lead first
   */
  public record Row(
      Long indicatorId,
      @NotNull Integer seq,
      Category category,
      String level1,
      String level2,
      BigDecimal fullPoints,
      List<String> leaders,
      List<String> divisions,
      List<String> posts) {
    PlanRow row() {
      return new PlanRow(
          indicatorId, seq, category, level1, level2, fullPoints, leaders, divisions, posts);
    }
  }

  PlanContent content() {
    return new PlanContent(
        chapters.stream().map(c -> new PlanChapter(c.number(), c.title(), c.text())).toList(),
        rows.stream().map(Row::row).toList());
  }
}
