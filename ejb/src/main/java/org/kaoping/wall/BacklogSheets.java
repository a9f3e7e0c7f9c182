package org.kaoping.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;
import org.kaoping.reporting.ListSheet;
import org.kaoping.worklist.WorkLine;

/** Writes the wall and the lists of units that are behind as workbooks. */
final class BacklogSheets {
  private final Locale locale;

  BacklogSheets(Locale locale) {
    this.locale = locale;
  }

  byte[] backlog(String title, List<BacklogLine> lines) {
    return ListSheet.write(
        title,
        heads("unit", "series", "stage", "due", "state", "over", "holder"),
        lines.stream().map(this::row).toList());
  }

  byte[] wall(String title, Wall wall) {
    List<String> heads = new ArrayList<>(heads("unit", "series"));
    wall.stages().forEach(stage -> heads.add(Messages.term(stage, locale)));
    heads.addAll(heads("holder"));
    return ListSheet.write(title, heads, wall.units().stream().map(this::row).toList());
  }

  private List<?> row(BacklogLine line) {
    return List.of(
        line.unitName(),
        line.seriesName(),
        Messages.term(line.stage(), locale),
        line.dueOn(),
        Messages.term(line.light(), locale),
        Math.max(0, line.daysOver()),
        holders(line.open()));
  }

  private List<?> row(Wall.Row unit) {
    List<Object> row = new ArrayList<>(List.of(unit.unitName(), unit.seriesName()));
    unit.cells().forEach(cell -> row.add(Messages.term(cell.light(), locale)));
    row.add(holders(unit.open()));
    return row;
  }

  private String holders(List<WorkLine> open) {
    return open.stream()
        .map(
            line ->
                line.holderName()
                    + " "
                    + line.title(locale)
                    + " "
                    + ShanghaiDates.dateOf(line.openedAt()))
        .collect(Collectors.joining("\n"));
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> Messages.term("WallSheet." + key, locale)).toList();
  }
}
