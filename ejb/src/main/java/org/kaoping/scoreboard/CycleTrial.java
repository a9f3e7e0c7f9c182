package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.scoring.SchemeAnswer;

/**
 * What a scheme gives on the figures of a cycle, beside what the cycle's own scheme gave.
 *
 * @param schemeName the scheme that is tried
 * @param cycleName the cycle whose figures are used
 * @param assumed questions that nobody has decided yet, with the option assumed
 * @param unmatched indicators of the scheme for which the cycle has no figure that its rule can use
 * @param unused indicators of the cycle that the scheme does not know
 * @param units by series and place in the trial
 */
public record CycleTrial(
    String schemeName,
    String cycleName,
    List<SchemeAnswer> assumed,
    List<String> unmatched,
    List<String> unused,
    List<UnitLine> units) {

  /** How many units change their place. */
  public long moved() {
    return units.stream().filter(UnitLine::isMoved).count();
  }

  /**
   * One unit.
   *
   * @param before result by the cycle's own scheme; null where it has none
   * @param after result of the trial
   */
  public record UnitLine(String unitName, String seriesName, Result before, Result after) {
    public boolean isMoved() {
      return before == null || before.place() != after.place();
    }
  }

  /**
   * A result.
   *
   * @param total sum of the scores
   * @param fullPoints what it is out of
   * @param place in the series
   * @param grade null where the scheme has no scale
   * @param provisional whether anything is open
   */
  public record Result(
      BigDecimal total, BigDecimal fullPoints, int place, String grade, boolean provisional) {}
}
