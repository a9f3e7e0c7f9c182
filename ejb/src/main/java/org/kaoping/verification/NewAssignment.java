package org.kaoping.verification;

/**
 * Who is to verify an indicator.
 *
 * @param key the indicator; see {@link org.kaoping.plan.IndicatorRevision#keyOf}
 * @param verifierId null gives it back to anybody of the office
 * @param otherId who verifies the units that the verifier belongs to; null for nobody
 */
public record NewAssignment(String key, Long verifierId, Long otherId) {}
