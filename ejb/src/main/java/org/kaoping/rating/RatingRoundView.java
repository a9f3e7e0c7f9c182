package org.kaoping.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A round of ballots as its enterers see it: the own figures, and of the other's only those that
 * differ once both are in.
 *
 * @param units the rated units in their order
 * @param sheets what has been entered
 * @param differences where two readings of a sheet differ
 */
public record RatingRoundView(
    long id,
    long cycleId,
    String title,
    RatingMethod method,
    RatingState state,
    Instant openedAt,
    Instant closedAt,
    long version,
    List<RatedUnit> units,
    List<Sheet> sheets,
    List<SheetDifference> differences) {

  /** A unit that is rated. */
  public record RatedUnit(long appraisalId, String name) {}

  /**
   * One paper.
   *
   * @param number its number
   * @param enteredBy who has entered it, one or two
   * @param own the caller's own reading by unit appraisal; empty if he has none
   */
  public record Sheet(int number, List<String> enteredBy, Map<Long, BigDecimal> own) {
    public boolean isComplete() {
      return enteredBy.size() > 1;
    }
  }

  /** Name of a rated unit. */
  public String unitName(long appraisalId) {
    return units.stream()
        .filter(unit -> unit.appraisalId() == appraisalId)
        .map(RatedUnit::name)
        .findFirst()
        .orElse("");
  }
}
