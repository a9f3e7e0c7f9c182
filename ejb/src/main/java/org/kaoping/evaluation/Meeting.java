package org.kaoping.evaluation;

import java.time.LocalDate;

/**
 * A decision of the bureau meeting (局务会) on the self-evaluation report.
 *
 * @param approved false sends the report back to be written anew
 * @param heldOn the day of the meeting; not in the future
 * @param minutesNumber number of the minutes (会议纪要)
 */
public record Meeting(boolean approved, LocalDate heldOn, String minutesNumber) {}
