package org.kaoping.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that lasts a day.
 *
 * @param uid names it for ever, the same in every reading
 * @param stamp when it came to be; the same in every reading, so that an unchanged calendar is
 *     unchanged to the letter
 * @param day the last day
 * @param summary its line in the calendar
 * @param description further lines; null for none
 */
record CalendarEvent(
    String uid, Instant stamp, LocalDate day, String summary, String description) {}
