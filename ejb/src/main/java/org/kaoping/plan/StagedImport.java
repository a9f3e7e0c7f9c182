package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An uploaded breakdown table that waits to be confirmed; nothing of it is in the plan yet.
 *
 * @param id of the staging row
 * @param appraisalId the unit appraisal
 * @param fileName as uploaded
 * @param rows as read; where there are findings, rows may lack values
 * @param findings in the order of the sheet
 * @param total points of all rows
 * @param subtotals points per category
 * @param confirmable whether it may be taken over: still open and no finding is an error
 */
public record StagedImport(
    long id,
    long appraisalId,
    String fileName,
    List<PlanRow> rows,
    List<ImportFinding> findings,
    BigDecimal total,
    Map<Category, BigDecimal> subtotals,
    boolean confirmable) {}
