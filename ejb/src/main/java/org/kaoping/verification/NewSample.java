package org.kaoping.verification;

import java.math.BigDecimal;

/**
 * A sample to be drawn.
 *
 * @param key one indicator in all units, drawn from each series; null for a unit's sample
 * @param appraisalId one unit with all indicators, drawn from each category; null otherwise
 * @param percent of each stratum, 0–100, rounded up
 * @param least at least so many of each stratum
 * @param tolerance percentage points between claim and finding that do not count as a deviation
 * @param seed from outside, such as a public lottery number; null or blank lets the system make one
 */
public record NewSample(
    long cycleId,
    String key,
    Long appraisalId,
    int percent,
    int least,
    BigDecimal tolerance,
    String seed) {}
