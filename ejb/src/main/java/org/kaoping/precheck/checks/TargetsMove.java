package org.kaoping.precheck.checks;

import java.util.List;
import java.util.Optional;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.PriorValues;

/** A target differs from what both years before had already. */
public final class TargetsMove implements Check<CheckedTable> {
  private static final int YEARS = 2;

  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream().flatMap(row -> unmoved(row, table.year()).stream()).toList();
  }

  private static Optional<Hit> unmoved(CheckedRow row, Optional<Integer> year) {
    List<CheckedRow.YearValue> prior = PriorValues.of(row, year);
    if (prior.size() < YEARS) {
      return Optional.empty();
    }
    List<CheckedRow.YearValue> last = prior.subList(prior.size() - YEARS, prior.size());
    return last.stream().allMatch(value -> PriorValues.isTarget(row, value))
        ? Optional.of(
            Hit.at(row.label(), last.get(0).year(), last.get(1).year(), last.get(1).text()))
        : Optional.empty();
  }
}
