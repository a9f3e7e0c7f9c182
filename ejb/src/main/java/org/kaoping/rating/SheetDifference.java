package org.kaoping.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Two people read a mark differently.
 *
 * @param sheetNumber the paper
 * @param appraisalId the rated unit's appraisal
 * @param first mark of the first reading; null where it has none
 * @param firstBy who read it
 * @param second mark of the second reading
 * @param secondBy who read it
 */
public record SheetDifference(
    int sheetNumber,
    long appraisalId,
    BigDecimal first,
    String firstBy,
    BigDecimal second,
    String secondBy) {

  static List<SheetDifference> between(RatingEntry one, RatingEntry other) {
    TreeMap<Long, BigDecimal> units = new TreeMap<>(one.getMarks());
    units.putAll(other.getMarks());
    return units.keySet().stream()
        .filter(unit -> !same(one.getMarks().get(unit), other.getMarks().get(unit)))
        .map(
            unit ->
                new SheetDifference(
                    one.getSheetNumber(),
                    unit,
                    one.getMarks().get(unit),
                    one.getEnteredBy(),
                    other.getMarks().get(unit),
                    other.getEnteredBy()))
        .toList();
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
  }
}
