package org.kaoping.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A year of the working calendar.
 *
 * @param year the year
 * @param provisional whether its holidays are not known yet, so that plain weekdays count
 * @param days days off and make-up days, in order
 * @param documentNumber 文号 of the notice, or null
 * @param importedAt when it was imported, or null
 * @param importedBy the post that imported it, or null
 */
public record CalendarYearView(
    int year,
    boolean provisional,
    List<CalendarDay> days,
    String documentNumber,
    Instant importedAt,
    String importedBy) {}
