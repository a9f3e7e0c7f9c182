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
 * @param verifiedRate completion rate in percent as verified, or null while it is not
 * @param awaitsDelivered whether its result comes from a department in charge
 * @param deliveredScore the delivered score in points, or null while it is not delivered
 * @param source who verified or delivered it, or null
 * @param documentNumber the paper behind it, or null; a delivered score needs one
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
