package org.kaoping.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sums of points over rows of a breakdown table; rows without points count nothing.
 *
 * @param total of all rows
 * @param categories per category; both are always there
 * @param level1 per level-1 indicator, in the table's order
 */
public record PlanTotals(
    BigDecimal total, Map<Category, BigDecimal> categories, Map<String, BigDecimal> level1) {

  public static PlanTotals of(List<PlanRow> rows) {
    Map<Category, BigDecimal> categories = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      categories.put(
          category, sum(rows.stream().filter(row -> row.category() == category).toList()));
    }
    Map<String, BigDecimal> level1 = new LinkedHashMap<>();
    for (PlanRow row : rows) {
      if (row.level1() != null && row.fullPoints() != null) {
        level1.merge(row.level1(), row.fullPoints(), BigDecimal::add);
      }
    }
    level1.replaceAll((name, points) -> Points.plain(points));
    return new PlanTotals(sum(rows), categories, level1);
  }

  private static BigDecimal sum(Collection<PlanRow> rows) {
    return Points.plain(
        rows.stream()
            .map(PlanRow::fullPoints)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
