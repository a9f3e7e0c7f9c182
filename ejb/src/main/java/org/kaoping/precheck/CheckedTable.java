package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table of indicators as the pre-check sees it, from a scheme or from a unit's plan.
 *
 * @param year the year that it is for; empty when nothing says so
 * @param statedTotal total points as printed; empty when none are printed
 * @param groups groups with the points that print gives them, in order, outer before inner
 * @param rows indicators in order
 */
public record CheckedTable(
    Optional<Integer> year,
    Optional<BigDecimal> statedTotal,
    List<CheckedGroup> groups,
    List<CheckedRow> rows) {
  public CheckedTable {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /** Points of all indicators but bonus items. */
  public BigDecimal sum() {
    return sumOf(rows);
  }

  static BigDecimal sumOf(List<CheckedRow> rows) {
    return rows.stream()
        .filter(row -> !row.bonus())
        .map(CheckedRow::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
