package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * 原定/调整后: a filed plan as it was filed and as it stands, side by side.
 *
 * @param rows every indicator of either side: those of today in the table's order, then those that
 *     were dropped
 * @param totalFiled points of the table as filed
 * @param totalNow points of the table as it stands
 * @param steps the change orders, oldest first
 */
public record AdjustedPlan(
    List<Row> rows, BigDecimal totalFiled, BigDecimal totalNow, List<Step> steps) {

  /**
   * One indicator on both sides.
   *
   * @param indicatorId its identity
   * @param filed as filed; null when it was added later
   * @param now as it stands; null when it was dropped
   * @param documents numbers of the documents that changed it, oldest first
   */
  public record Row(long indicatorId, PlanRow filed, PlanRow now, List<String> documents) {
    public boolean isAdded() {
      return filed == null;
    }

    public boolean isDropped() {
      return now == null;
    }

    /** Whether any change order touched it. */
    public boolean isAdjusted() {
      return !documents.isEmpty();
    }
  }

  /**
   * One change order's revision.
   *
   * @param revision number of the revision that it wrote
   * @param documentNumber its paper
   * @param total points of the table from then on
   */
  public record Step(int revision, String documentNumber, BigDecimal total) {}

  /** Whether anything was adjusted since filing. */
  public boolean isAdjusted() {
    return !steps.isEmpty();
  }
}
