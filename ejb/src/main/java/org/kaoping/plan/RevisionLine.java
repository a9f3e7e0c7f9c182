package org.kaoping.plan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line in the list of a plan's revisions.
 *
 * @param number from 1
 * @param savedAt business time
 * @param savedBy who saved it
 * @param origin how it came about
 * @param indicators rows of its table
 * @param total points of its table
 */
public record RevisionLine(
    int number,
    Instant savedAt,
    String savedBy,
    RevisionOrigin origin,
    long indicators,
    BigDecimal total) {}
