package org.kaoping.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.reporting.rules.PrintedRowsAreComplete;
import org.kaoping.reports.BreakdownTable;

/** Makes the breakdown table of a plan. */
final class BreakdownTables {
  private BreakdownTables() {}

  /**
   * @throws org.kaoping.kernel.Refused {@code PrintedRowsAreComplete} when a draft's row lacks what
   *     the table must show
   */
  static BreakdownTable of(PlanView plan, String unitName, int year) {
    Rules.check(new PrintedRowsAreComplete(plan.rows()));
    return new BreakdownTable(
        ReportWords.of("breakdownTitle", year, unitName),
        unitName,
        year,
        points(plan.rows()),
        plan.frozen() ? "" : ReportWords.of("draftNote", plan.revision()),
        categories(plan.rows()),
        "");
  }

  private static List<BreakdownTable.Category> categories(List<PlanRow> rows) {
    List<BreakdownTable.Category> categories = new ArrayList<>();
    grouped(rows, PlanRow::category)
        .forEach(
            (category, members) ->
                categories.add(
                    new BreakdownTable.Category(
                        ReportWords.of(category), points(members), level1s(members))));
    return categories;
  }

  private static List<BreakdownTable.Level1> level1s(List<PlanRow> rows) {
    List<BreakdownTable.Level1> level1s = new ArrayList<>();
    grouped(rows, PlanRow::level1)
        .forEach(
            (level1, members) ->
                level1s.add(
                    new BreakdownTable.Level1(
                        level1,
                        points(members),
                        members.stream().map(BreakdownTables::row).toList())));
    return level1s;
  }

  private static <K> Map<K, List<PlanRow>> grouped(List<PlanRow> rows, Function<PlanRow, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static BreakdownTable.Row row(PlanRow row) {
    return new BreakdownTable.Row(
        row.seq(), row.level2(), row.fullPoints(), row.leaders(), row.divisions(), row.posts());
  }

  private static BigDecimal points(List<PlanRow> rows) {
    return rows.stream().map(PlanRow::fullPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
