package org.kaoping.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A plan as a person reads it.
 *
 * @param appraisalId the unit appraisal
 * @param revision number of the revision, from 1
 * @param savedAt when it was saved
 * @param savedBy by whom
 * @param frozen whether the plan has been filed
 * @param chapters its chapters
 * @param rows its breakdown table
 * @param total full marks of all rows
 * @param subtotals full marks by category
 * @param level1Totals full marks by level-1 indicator
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
