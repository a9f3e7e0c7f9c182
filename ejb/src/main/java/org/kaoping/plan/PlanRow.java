package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * One row of the breakdown table (履职任务分解表). Rows of a draft or of a staged import may lack values;
 * what is missing is null or empty.
 *
 * @param indicatorId identity of the indicator through all revisions; null for a new one
 * @param seq 序号, from 1 without gaps
 * @param category 指标类别
 * @param level1 一级指标 without its points
 * @param level2 二级指标, up to 1000 characters
 * @param fullPoints 分值 in points, positive, at most two decimals
 * @param leaders posts of the supervising leaders
 * @param divisions names of divisions and subordinate units, the lead first; 各股室 stands for all
 * @param posts posts in charge
 */
public record PlanRow(
    Long indicatorId,
    int seq,
    Category category,
    String level1,
    String level2,
    BigDecimal fullPoints,
    List<String> leaders,
    List<String> divisions,
    List<String> posts) {

  public PlanRow {
    leaders = leaders == null ? List.of() : List.copyOf(leaders);
    divisions = divisions == null ? List.of() : List.copyOf(divisions);
    posts = posts == null ? List.of() : List.copyOf(posts);
  }

  /** The names of one kind of owner. */
  public List<String> owners(OwnerKind kind) {
    return switch (kind) {
      case LEADER -> leaders;
      case DIVISION -> divisions;
      case POST -> posts;
    };
  }
}
