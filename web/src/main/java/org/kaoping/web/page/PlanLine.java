package org.kaoping.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;

/**
 * A row of the breakdown table as it is printed: category and level-1 cells stand once for all rows
 * that share them.
 *
 * @param row the row
 * @param categoryRows over how many rows the category's cell reaches; 0 when it is not drawn
 * @param level1Rows the same for the level-1 cell
 */
public record PlanLine(PlanRow row, int categoryRows, int level1Rows) {

  /** The lines of a plan's table. */
  static List<PlanLine> of(PlanView plan) {
    return of(plan == null ? List.of() : plan.rows());
  }

  /** The lines of a table. */
  static List<PlanLine> of(List<PlanRow> rows) {
    List<PlanLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean newCategory = i == 0 || !sameCategory(rows.get(i - 1), rows.get(i));
      boolean newLevel1 = i == 0 || !sameLevel1(rows.get(i - 1), rows.get(i));
      lines.add(
          new PlanLine(
              rows.get(i),
              newCategory ? reach(rows, i, false) : 0,
              newLevel1 ? reach(rows, i, true) : 0));
    }
    return lines;
  }

  private static int reach(List<PlanRow> rows, int from, boolean level1) {
    int to = from + 1;
    while (to < rows.size()
        && (level1
            ? sameLevel1(rows.get(from), rows.get(to))
            : sameCategory(rows.get(from), rows.get(to)))) {
      to++;
    }
    return to - from;
  }

  private static boolean sameCategory(PlanRow one, PlanRow other) {
    return one.category() == other.category();
  }

  private static boolean sameLevel1(PlanRow one, PlanRow other) {
    return sameCategory(one, other) && Objects.equals(one.level1(), other.level1());
  }
}
