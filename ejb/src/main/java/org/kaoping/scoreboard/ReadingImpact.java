package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.scoring.ImpactList;

/**
 * What a final decision on a provisional reading would move.
 *
 * @param scores indicator scores that move
 * @param places units whose total or place moves
 */
public record ReadingImpact(List<ScoreShift> scores, List<PlaceShift> places) {

  public boolean isEmpty() {
    return scores.isEmpty() && places.isEmpty();
  }

  /**
   * One score that moves.
   *
   * @param before score by the provisional reading
   * @param after score by the final one
   * @param cause whether the reading itself moves it, or the series average that it moves
   */
  public record ScoreShift(
      long appraisalId,
      String unitName,
      long indicatorId,
      String name,
      BigDecimal before,
      BigDecimal after,
      ImpactList.Cause cause) {}

  /** One unit whose total or place moves. */
  public record PlaceShift(
      long appraisalId,
      String unitName,
      BigDecimal totalBefore,
      BigDecimal totalAfter,
      int rankBefore,
      int rankAfter) {}
}
