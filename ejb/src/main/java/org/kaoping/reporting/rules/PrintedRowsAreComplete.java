package org.kaoping.reporting.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.PlanRow;

/**
 * A breakdown table is printed when each row has its number, category, level-1 and level-2
 * indicator and points; owners may still be missing in a draft.
 */
public record PrintedRowsAreComplete(List<PlanRow> rows) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !incomplete().isEmpty();
  }

  private List<Integer> incomplete() {
    return IntStream.range(0, rows.size())
        .filter(index -> lacksSomething(rows.get(index)))
        .mapToObj(index -> index + 1)
        .toList();
  }

  private static boolean lacksSomething(PlanRow row) {
    return row.seq() < 1
        || row.category() == null
        || isBlank(row.level1())
        || isBlank(row.level2())
        || row.fullPoints() == null
        || row.fullPoints().signum() < 0;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  @Override
  public List<Object> arguments() {
    return List.of(incomplete().stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
