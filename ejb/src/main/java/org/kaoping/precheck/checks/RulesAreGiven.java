package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;

/** Every indicator has a rule that says how it is scored. */
public final class RulesAreGiven implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream()
        .filter(row -> !row.ruled())
        .map(CheckedRow::label)
        .map(Hit::at)
        .toList();
  }
}
