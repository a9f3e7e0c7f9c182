package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;

/** Every indicator has a target, as a number or in words. */
public final class TargetsAreGiven implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream()
        .filter(row -> row.target().isBlank() && row.targetText().isBlank())
        .map(CheckedRow::label)
        .map(Hit::at)
        .toList();
  }
}
