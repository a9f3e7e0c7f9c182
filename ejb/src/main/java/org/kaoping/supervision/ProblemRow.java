package org.kaoping.supervision;

/**
 * A row of an uploaded table of problems, as it was read.
 *
 * @param row in the sheet, from 1
 * @param number within the report
 * @param problem what is wrong
 * @param unitName the unit as written, and a division behind a blank or a slash
 * @param unitId the unit that was found; null for none
 * @param divisionId the division that was found, or null
 * @param measure what should be done
 * @param dueOn last day, as year-month-day; null when it could not be read
 */
public record ProblemRow(
    int row,
    String number,
    String problem,
    String unitName,
    Long unitId,
    Long divisionId,
    String measure,
    String dueOn) {}
