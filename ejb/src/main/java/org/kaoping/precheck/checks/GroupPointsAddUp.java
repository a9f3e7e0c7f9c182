package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;

/** The points printed for a group are those of its indicators together. */
public final class GroupPointsAddUp implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.groups().stream()
        .filter(group -> group.stated().compareTo(group.sum()) != 0)
        .map(group -> Hit.at(group.label(), Plain.text(group.stated()), Plain.text(group.sum())))
        .toList();
  }
}
