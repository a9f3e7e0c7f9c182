package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Scores of one unit. Subtotals and total are sums of rounded scores.
 *
 * @param unitKey the unit
 * @param verified whether its figures are verified
 * @param scores one per indicator, in the order given
 * @param mandatorySubtotal sum of the mandatory scores
 * @param selfSelectedSubtotal sum of the self-selected scores
 * @param total sum of both
 * @param fullPoints sum of the full points
 * @param provisional whether any score may still change
 * @param grade by the scheme's scale, if it has one and the unit has indicators
 */
public record UnitScore(
    String unitKey,
    boolean verified,
    List<Score> scores,
    BigDecimal mandatorySubtotal,
    BigDecimal selfSelectedSubtotal,
    BigDecimal total,
    BigDecimal fullPoints,
    boolean provisional,
    Optional<String> grade) {
  public UnitScore {
    scores = Checks.list("scores", scores);
  }

  /** The score of an indicator, if the unit has it. */
  public Optional<Score> score(String indicatorKey) {
    return scores.stream().filter(score -> score.indicatorKey().equals(indicatorKey)).findFirst();
  }

  static UnitScore of(UsableScheme scheme, UnitFacts unit, List<Score> scores) {
    BigDecimal zero = scheme.precision().zero();
    BigDecimal mandatory = sum(zero, scores, IndicatorCategory.MANDATORY);
    BigDecimal selfSelected = sum(zero, scores, IndicatorCategory.SELF_SELECTED);
    BigDecimal total = mandatory.add(selfSelected);
    BigDecimal fullPoints =
        scores.stream().map(Score::fullPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new UnitScore(
        unit.unitKey(),
        unit.verified(),
        scores,
        mandatory,
        selfSelected,
        total,
        fullPoints,
        !unit.verified() || scores.stream().anyMatch(Score::provisional),
        scheme
            .scheme()
            .gradeScale()
            .filter(scale -> fullPoints.signum() > 0)
            .map(scale -> scale.gradeFor(total, fullPoints)));
  }

  private static BigDecimal sum(BigDecimal zero, List<Score> scores, IndicatorCategory category) {
    return scores.stream()
        .filter(score -> score.category() == category)
        .map(Score::value)
        .reduce(zero, BigDecimal::add);
  }
}
