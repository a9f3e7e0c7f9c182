package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaoping.plan.OwnerDuty;

/**
 * A duty task's progress.
 *
 * @param taskId the task
 * @param seq number of its indicator in the plan's table
 * @param level2 the indicator's text
 * @param indicatorId its indicator
 * @param divisionId who does it
 * @param divisionName the division's name
 * @param duty lead or assist
 * @param asked whether a report is expected of it at all
 * @param percent 0–100, last reported
 * @param reportedOn day of the last report; null when there is none
 * @param gap percentage points behind, negative when ahead; null when nothing is measured
 * @param light green, yellow or red
 * @param cause the rule that gave the light
 * @param missing whether a report is missing
 * @param lateMilestones milestones whose last day has passed
 */
public record TaskLine(
    long taskId,
    int seq,
    String level2,
    long indicatorId,
    long divisionId,
    String divisionName,
    OwnerDuty duty,
    boolean asked,
    int percent,
    LocalDate reportedOn,
    BigDecimal gap,
    ProgressLight light,
    LightCause cause,
    boolean missing,
    int lateMilestones) {}
