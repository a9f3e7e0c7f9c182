package org.kaoping.precheck.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;
import org.kaoping.precheck.PriorValues;

/** A target is not easier than what was reached the year before. */
public final class TargetsKeepUp implements Check<CheckedTable> {
  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream().flatMap(row -> easier(row, table.year()).stream()).toList();
  }

  private static Optional<Hit> easier(CheckedRow row, Optional<Integer> year) {
    List<CheckedRow.YearValue> prior = PriorValues.of(row, year);
    Optional<BigDecimal> target = PriorValues.target(row);
    if (prior.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    CheckedRow.YearValue last = prior.get(prior.size() - 1);
    return Stream.of(PriorValues.number(last.value(), last.text()))
        .flatMap(Optional::stream)
        .filter(reached -> isEasier(target.get(), reached, row.lowerBetter()))
        .map(
            reached ->
                Hit.at(row.label(), Plain.text(target.get()), last.year(), Plain.text(reached)))
        .findFirst();
  }

  private static boolean isEasier(BigDecimal target, BigDecimal reached, boolean lowerBetter) {
    int order = target.compareTo(reached);
    return lowerBetter ? order > 0 : order < 0;
  }
}
