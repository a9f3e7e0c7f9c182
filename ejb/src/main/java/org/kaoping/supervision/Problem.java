package org.kaoping.supervision;

import java.time.LocalDate;

/**
 * A problem of an evaluation report (评价报告问题).
 *
 * @param number within the report, at most 50 characters
 * @param problem what is wrong
 * @param unitId the unit
 * @param divisionId the division; null for the whole unit
 * @param measure what should be done
 * @param dueOn last day that the report wants, after today
 */
public record Problem(
    String number, String problem, long unitId, Long divisionId, String measure, LocalDate dueOn) {}
