package org.kaoping.scoreboard;

import java.math.BigDecimal;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scoring.Fact;

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
 * @param own its own rule, or null where bands or a delivered result score it
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
    String documentNumber,
    OwnScoring own) {
  /** Scored by bands or by a delivered result. */
  public IndicatorFacts(
      long indicatorId,
      int seq,
      boolean mandatory,
      String name,
      BigDecimal fullPoints,
      BigDecimal verifiedRate,
      boolean awaitsDelivered,
      BigDecimal deliveredScore,
      String source,
      String documentNumber) {
    this(
        indicatorId,
        seq,
        mandatory,
        name,
        fullPoints,
        verifiedRate,
        awaitsDelivered,
        deliveredScore,
        source,
        documentNumber,
        null);
  }

  /** The same under other rules; what was entered stays where the rule can use it. */
  IndicatorFacts scoredBy(OwnRules rules) {
    Fact entered = own == null ? null : own.fact();
    OwnScoring other =
        rules
            .of(name, mandatory)
            .map(rule -> new OwnScoring(rule, usable(rule, entered) ? entered : null))
            .orElse(null);
    return new IndicatorFacts(
        indicatorId,
        seq,
        mandatory,
        name,
        fullPoints,
        verifiedRate,
        awaitsDelivered,
        deliveredScore,
        source,
        documentNumber,
        other);
  }

  private static boolean usable(OwnRules.OwnRule rule, Fact entered) {
    return entered != null && rule.rule().accepts(entered);
  }
}
