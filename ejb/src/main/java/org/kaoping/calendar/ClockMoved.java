package org.kaoping.calendar;

import java.time.Instant;

/**
 * The business clock was set.
 *
 * @param to the new time, or null when it follows the system's time again
 */
public record ClockMoved(Instant to) {}
