package org.kaoping.scoreboard;

import java.math.BigDecimal;

/**
 * What is known about one indicator of a unit.
 *
 * @param indicatorId its identity
 * @param seq running number in the plan
 * @param mandatory whether it is a mandatory indicator
 * @param name the level-2 indicator
 * @param fullPoints full marks
 * @param verifiedRate percent of the target, or null
 * @param awaitsDelivered whether its result comes from a department in charge
 * @param deliveredScore the delivered score in points, or null
 * @param source who says so, or null
 * @param documentNumber the paper behind a delivered score, or null
 */
public record IndicatorFacts(
    long indicatorId,
    int seq,
    boolean mandatory,
    String name,
    BigDecimal fullPoints,
    BigDecimal verifiedRate,
    boolean awaitsDelivered,
    BigDecimal deliveredScore,
    String source,
    String documentNumber) {}
