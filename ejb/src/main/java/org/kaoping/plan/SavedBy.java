package org.kaoping.plan;

import java.time.Instant;

/**
 * Who saved something and when.
 *
 * @param at business time
 * @param wallTime wall clock
 * @param personId who
 * @param personName the name shown
 */
record SavedBy(Instant at, Instant wallTime, long personId, String personName) {}
