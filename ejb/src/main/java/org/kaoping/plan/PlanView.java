package org.kaoping.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A plan to read.
 *
 * @param appraisalId the unit appraisal
 * @param revision its number from 1; 0 while nothing has been saved
 * @param savedAt business time; null at revision 0
 * @param savedBy who saved it; null at revision 0
 * @param frozen whether the plan has been filed and changes no more
 * @param chapters always six, empty texts where nothing has been written
 * @param rows the breakdown table
 * @param total points of all rows
 * @param subtotals points per category
 * @param level1Totals points per level-1 indicator, in the table's order
 */
public record PlanView(
    long appraisalId,
    int revision,
    Instant savedAt,
    String savedBy,
    boolean frozen,
    List<PlanChapter> chapters,
    List<PlanRow> rows,
    BigDecimal total,
    Map<Category, BigDecimal> subtotals,
    Map<String, BigDecimal> level1Totals) {}
