package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;

/**
 * Scores and places of a cycle, as far as the reader may see them.
 *
 * @param released whether they have left the embargo
 * @param provisional whether a score may still change
 * @param series one per series
 */
public record ScoreBoard(
    long cycleId, boolean released, boolean provisional, List<SeriesBoard> series) {

  /**
   * One series.
   *
   * @param averageRate series average score rate as a share, unrounded; null while there is none
   * @param units by place
   */
  public record SeriesBoard(
      long seriesId, String name, BigDecimal averageRate, List<UnitScores> units) {}
}
