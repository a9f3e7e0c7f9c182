package org.kaoping.substitution;

import java.time.LocalDate;
import org.kaoping.security.WorkArea;

/**
 * An absence to be entered.
 *
 * @param personId who is away; null for the caller himself
 * @param firstDay first day away, today or later
 * @param lastDay last day away
 * @param substituteId who stands in; null when nobody does
 * @param assignmentId the post that is given over; null for all of the person's
 * @param area what the substitution is limited to; null for all work
 */
public record NewAbsence(
    Long personId,
    LocalDate firstDay,
    LocalDate lastDay,
    Long substituteId,
    Long assignmentId,
    WorkArea area) {}
