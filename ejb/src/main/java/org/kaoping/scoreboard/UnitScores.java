package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.scoring.GradeCap;

/**
 * Scores of one unit; numbers have the scheme's decimals.
 *
 * @param generated whether the unit belongs to the generated demo data
 * @param mandatory sum of the mandatory scores
 * @param selfSelected sum of the self-selected scores
 * @param rank place in its series; ties share a place
 * @param provisional whether a score may still change
 * @param grade null when the scheme has no scale
 * @param overall weighted sum of the components on a scale of 100; null when only the duty score
 *     counts
 * @param scoreGrade grade by the score alone
 * @param caps why the grade is below it
 * @param lines one per indicator, in the order of the plan
 */
public record UnitScores(
    long appraisalId,
    long unitId,
    String unitName,
    boolean generated,
    BigDecimal mandatory,
    BigDecimal selfSelected,
    BigDecimal total,
    Integer rank,
    boolean provisional,
    String grade,
    BigDecimal overall,
    String scoreGrade,
    List<GradeCap> caps,
    List<IndicatorScoreView> lines) {

  /** What places go by: the overall result where there is one, else the total. */
  BigDecimal ranked() {
    return overall == null ? total : overall;
  }

  /** The same scores at another place, in another series of the unit. */
  UnitScores at(int place) {
    return new UnitScores(
        appraisalId,
        unitId,
        unitName,
        generated,
        mandatory,
        selfSelected,
        total,
        place,
        provisional,
        grade,
        overall,
        scoreGrade,
        caps,
        lines);
  }
}
