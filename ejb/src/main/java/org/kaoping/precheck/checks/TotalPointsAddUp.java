package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;

/** The printed total is the sum of all indicators but bonus items. */
public final class TotalPointsAddUp implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table
        .statedTotal()
        .filter(stated -> stated.compareTo(table.sum()) != 0)
        .map(stated -> List.of(Hit.at(Plain.text(stated), Plain.text(table.sum()))))
        .orElse(List.of());
  }
}
