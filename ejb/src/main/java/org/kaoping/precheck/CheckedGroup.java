package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group whose points are printed.
 *
 * @param label code and name
 * @param stated points as printed
 * @param rows all indicators below it
 */
public record CheckedGroup(String label, BigDecimal stated, List<CheckedRow> rows) {
  public CheckedGroup {
    rows = List.copyOf(rows);
  }

  /** Points of the indicators below it, without bonus items. */
  public BigDecimal sum() {
    return CheckedTable.sumOf(rows);
  }
}
