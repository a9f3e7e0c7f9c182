package org.kaoping.extension;

import java.time.LocalDate;
import org.kaoping.cycle.StageCode;

/**
 * What an exception is granted with; reason and document number come with the act.
 *
 * @param cycleId the cycle
 * @param stage the stage that may be acted in late
 * @param unitId the unit: the appraised one, or the department that delivers results
 * @param personId only this person; null for everybody of the unit
 * @param lastDay the last day on which it may be used
 */
public record NewLateException(
    long cycleId, StageCode stage, long unitId, Long personId, LocalDate lastDay) {}
