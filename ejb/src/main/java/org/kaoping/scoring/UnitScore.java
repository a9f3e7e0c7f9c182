package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Scores of one unit. Subtotals are sums of rounded scores.
 *
 * @param unitKey the unit
 * @param verified whether its figures are verified
 * @param scores one per indicator, in the order given
 * @param mandatorySubtotal sum of the mandatory scores
 * @param selfSelectedSubtotal sum of the self-selected scores
 * @param bonus sum of the bonus scores
 * @param total sum of all; where inapplicable indicators were dropped, the first two are scaled up
 *     to the full points of the plan before the bonus is added
 * @param fullPoints sum of the full points of the plan, without the bonus
 * @param rescaling how the scores were scaled up; empty if nothing was dropped
 * @param components the parts of the result, where the scheme names any
 * @param overall weighted sum of the components on a scale of 100; empty if only the duty score has
 *     a weight
 * @param provisional whether any score may still change
 * @param scoreGrade grade by the score alone, if the scheme has a scale and the unit indicators
 * @param grade grade after bars and quota
 * @param caps what keeps the grade below the one of the score
 */
public record UnitScore(
    String unitKey,
    boolean verified,
    List<Score> scores,
    BigDecimal mandatorySubtotal,
    BigDecimal selfSelectedSubtotal,
    BigDecimal bonus,
    BigDecimal total,
    BigDecimal fullPoints,
    Optional<Derivation> rescaling,
    List<ComponentScore> components,
    Optional<BigDecimal> overall,
    boolean provisional,
    Optional<String> scoreGrade,
    Optional<String> grade,
    List<GradeCap> caps) {
  public UnitScore {
    scores = Checks.list("scores", scores);
    components = Checks.list("components", components);
    caps = Checks.list("caps", caps);
  }

  /** The score of an indicator, if the unit has it. */
  public Optional<Score> score(String indicatorKey) {
    for (Score score : scores) {
      if (score.indicatorKey().equals(indicatorKey)) {
        return Optional.of(score);
      }
    }
    return Optional.empty();
  }

  /** What places and grades go by: the overall result where there is one, else the total. */
  public BigDecimal ranked() {
    return overall.orElse(total);
  }

  UnitScore withGrade(String label, List<GradeCap> because) {
    return new UnitScore(
        unitKey,
        verified,
        scores,
        mandatorySubtotal,
        selfSelectedSubtotal,
        bonus,
        total,
        fullPoints,
        rescaling,
        components,
        overall,
        provisional,
        scoreGrade,
        Optional.of(label),
        because);
  }
}
