package org.kaoping.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kaoping.kernel.Messages;
import org.kaoping.reporting.ListSheet;

/** Writes lists of progress as workbooks. */
final class ProgressSheets {
  private ProgressSheets() {}

  static byte[] missing(String title, List<MissingLine> lines, Locale locale) {
    return ListSheet.write(
        title,
        heads(locale, "unit", "division", "period", "due", "over", "tasks", "count"),
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.unitName(),
                        line.divisionName(),
                        line.title(locale),
                        line.dueOn(),
                        Math.max(0, line.daysOver()),
                        line.tasks().stream()
                            .map(task -> task.seq() + ". " + task.level2())
                            .collect(Collectors.joining("\n")),
                        line.tasks().size()))
            .toList());
  }

  static byte[] units(String title, CycleProgress progress, Locale locale) {
    List<String> heads =
        new ArrayList<>(
            heads(
                locale,
                "unit",
                "series",
                "count",
                "completion",
                "expected",
                "gap",
                "light",
                "cause"));
    progress.periods().forEach(period -> heads.add(period.title(locale)));
    heads.addAll(heads(locale, "milestones", "alerts"));
    return ListSheet.write(
        title, heads, progress.units().stream().map(line -> row(line, locale)).toList());
  }

  private static List<Object> row(UnitLine line, Locale locale) {
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                line.unitName(),
                line.seriesName(),
                line.tasks(),
                line.completion(),
                line.expected(),
                line.gap(),
                Messages.term(line.light(), locale),
                Messages.term(line.cause(), locale)));
    line.cells().forEach(cell -> row.add(Messages.term(cell.state(), locale)));
    row.add(line.lateMilestones());
    row.add(
        line.alerts().stream()
            .map(alert -> Messages.term(alert, locale))
            .collect(Collectors.joining("\n")));
    return row;
  }

  private static List<String> heads(Locale locale, String... keys) {
    return Arrays.stream(keys).map(key -> Messages.term("ProgressSheet." + key, locale)).toList();
  }
}
