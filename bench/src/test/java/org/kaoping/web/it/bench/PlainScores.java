package org.kaoping.web.it.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program without an engine would do: bands by comparisons, the series average, sums of
 * rounded scores; no derivations, no checks.
 */
final class PlainScores {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal GOOD = new BigDecimal("85");
  private static final BigDecimal FAIR = new BigDecimal("60");
  private static final BigDecimal GOOD_FACTOR = new BigDecimal("0.85");
  private static final BigDecimal FAIR_FACTOR = new BigDecimal("0.70");

  private final Map<Integer, BigDecimal> totals = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private BigDecimal scores = BigDecimal.ZERO;
  private BigDecimal points = BigDecimal.ZERO;

  /** A self-selected indicator that waits for the series average. */
  private record Waiting(int unit, BigDecimal points, BigDecimal factor) {}

  static Map<Integer, BigDecimal> of(ManyFigures figures) throws SQLException {
    PlainScores plain = new PlainScores();
    figures.read((unit, seq, mandatory, points, rate) -> plain.add(unit, mandatory, points, rate));
    BigDecimal average = plain.scores.divide(plain.points, MathContext.DECIMAL128);
    plain.waiting.forEach(
        one -> plain.score(one.unit(), one.points().multiply(average).multiply(one.factor())));
    return plain.totals;
  }

  private void add(int unit, boolean mandatory, BigDecimal full, BigDecimal rate) {
    BigDecimal factor = factor(rate);
    if (mandatory) {
      scores = scores.add(score(unit, full.multiply(factor)));
      points = points.add(full);
    } else {
      waiting.add(new Waiting(unit, full, factor));
    }
  }

  private BigDecimal score(int unit, BigDecimal raw) {
    BigDecimal score = raw.setScale(2, RoundingMode.HALF_UP);
    totals.merge(unit, score, BigDecimal::add);
    return score;
  }

  private static BigDecimal factor(BigDecimal rate) {
    if (rate.compareTo(HUNDRED) >= 0) {
      return BigDecimal.ONE;
    }
    if (rate.compareTo(GOOD) >= 0) {
      return GOOD_FACTOR;
    }
    return rate.compareTo(FAIR) > 0 ? FAIR_FACTOR : BigDecimal.ZERO;
  }
}
