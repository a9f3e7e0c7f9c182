package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Gravity;
import org.kaoping.precheck.Hit;

/** Every indicator has full points: nothing can be scored out of none. */
public final class PointsAreGiven implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream()
        .filter(row -> row.points().signum() == 0)
        .map(CheckedRow::label)
        .map(Hit::at)
        .toList();
  }

  @Override
  public Gravity gravity() {
    return Gravity.ERROR;
  }
}
