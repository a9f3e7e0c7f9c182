package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;

/**
 * Scores of one unit; numbers have the scheme's decimals.
 *
 * @param generated whether the unit belongs to the generated demo data
 * @param mandatory sum of the mandatory scores
 * @param selfSelected sum of the self-selected scores
 * @param rank place in its series; ties share a place
 * @param provisional whether a score may still change
 * @param grade null when the scheme has no scale
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
    List<IndicatorScoreView> lines) {}
