package org.kaoping.plan.table;

import java.math.BigDecimal;
import org.kaoping.plan.PlanRow;

/**
 * A row of the table as read, with what is needed to check it against the others.
 *
 * @param index row in the sheet, from 0
 * @param row what it says; missing and wrong values are null, a wrong number is 0
 * @param categoryPoints in brackets behind the category; null for none
 * @param level1Points in brackets behind the level-1 indicator; null for none
 */
record ReadRow(int index, PlanRow row, BigDecimal categoryPoints, BigDecimal level1Points) {

  /** Whether it counts in sums. */
  boolean isCountable() {
    return row.category() != null && row.level1() != null && row.fullPoints() != null;
  }
}
