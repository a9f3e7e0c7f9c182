package org.kaoping.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The components of a cycle with their weights and what is recorded.
 *
 * @param weights what counts now
 * @param weightDocument document that set them; empty while the duty score is all
 * @param units one line per unit
 */
public record ComponentBoard(
    long cycleId, ComponentWeights weights, String weightDocument, List<UnitLine> units) {

  /** What is recorded for one unit; components without a result are missing in the map. */
  public record UnitLine(
      long appraisalId, String unitName, Map<ComponentKind, ComponentResult> results) {
    /** Points of a component; null while there are none. */
    public BigDecimal points(ComponentKind kind) {
      ComponentResult result = results.get(kind);
      return result == null ? null : result.getPoints();
    }
  }
}
