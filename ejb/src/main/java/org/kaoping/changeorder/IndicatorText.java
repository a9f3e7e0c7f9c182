package org.kaoping.changeorder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.Points;

/**
 * What a plan says about an indicator, before a change or after it.
 *
 * @param category 指标类别
 * @param level1 一级指标
 * @param level2 二级指标 with its target
 * @param points 分值
 * @param leaders posts of the supervising leaders, one a line
 * @param divisions names of divisions, one a line, the lead first
 * @param posts posts in charge, one a line
 */
@Embeddable
public record IndicatorText(
    @Enumerated(EnumType.STRING) Category category,
    String level1,
    String level2,
    BigDecimal points,
    String leaders,
    String divisions,
    String posts) {

  static IndicatorText of(PlanRow row) {
    return row == null
        ? null
        : new IndicatorText(
            row.category(),
            row.level1(),
            row.level2(),
            Points.plain(row.fullPoints()),
            String.join("\n", row.leaders()),
            String.join("\n", row.divisions()),
            String.join("\n", row.posts()));
  }

  /** The row of a table that says this. */
  public PlanRow row(Long indicatorId, int seq) {
    return new PlanRow(
        indicatorId,
        seq,
        category,
        level1,
        level2,
        Points.plain(points),
        lines(leaders),
        lines(divisions),
        lines(posts));
  }

  /** Posts of the supervising leaders. */
  public List<String> leaderNames() {
    return lines(leaders);
  }

  /** Names of the divisions, the lead first. */
  public List<String> divisionNames() {
    return lines(divisions);
  }

  /** Posts in charge. */
  public List<String> postNames() {
    return lines(posts);
  }

  private static List<String> lines(String names) {
    return names == null
        ? List.of()
        : names.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
