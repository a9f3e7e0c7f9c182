package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.plan.table.TableText;

/** Reads the sheet 指标 into nested groups with their indicators. */
final class IndicatorRows {
  private final SchemeNotes notes;
  private final CellPlaces places;
  private final CellParser parser;
  private final RuleRows rules;
  private final List<Object> top = new ArrayList<>();

  /** Groups by the codes on the way to them, with their pointers. */
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** Codes of the indicators, each once. */
  private final Set<String> codes = new HashSet<>();

  private record Group(Map<String, Object> object, String pointer, SheetRow first) {}

  IndicatorRows(SchemeNotes notes, CellPlaces places, CellParser parser, RuleRows rules) {
    this.notes = notes;
    this.places = places;
    this.parser = parser;
    this.rules = rules;
  }

  /** The groups of the document. */
  List<Object> read(List<SheetRow> rows) {
    rows.forEach(this::take);
    return top;
  }

  private void take(SheetRow row) {
    Group group = group(row);
    boolean hasIndicator =
        row.isAnyFilled(Columns.INDICATOR)
            || row.isFilled(Columns.RULE)
            || row.isAnyFilled(Columns.INDICATOR_END);
    if (!hasIndicator) {
      return;
    }
    if (group == null) {
      notes.at(row.place(), "GROUP_MISSING");
    } else if (!row.isFilled(Columns.CODE_OF_INDICATOR)) {
      notes.at(row.place(), "CODE_MISSING", Columns.CODE_OF_INDICATOR.heading());
    } else {
      add(row, group);
    }
  }

  private void add(SheetRow row, Group group) {
    List<Object> indicators = Tree.list(group.object(), "indicators");
    String pointer = group.pointer() + "/indicators/" + indicators.size();
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicators.add(indicator);
    parser.fill(row, Columns.INDICATOR, indicator, pointer);
    if (!codes.add(Tree.text(indicator, "code"))) {
      notes.at(row.place(Columns.CODE_OF_INDICATOR), "CODE_TWICE", Tree.text(indicator, "code"));
    }
    parser.fill(row, Columns.INDICATOR_END, indicator, pointer);
    places.put(pointer + "/rule", row.place(Columns.RULE));
    indicator.put("rule", rules.ruleOf(row, Tree.text(indicator, "code")));
  }

  /** The group of a row, made with those above it; null when the row names none. */
  private Group group(SheetRow row) {
    Group group = null;
    String way = "";
    for (int level = 1; level <= Columns.MOST_LEVELS; level++) {
      List<Column> columns = Columns.level(level);
      if (!row.isFilled(columns.get(0))) {
        reportGap(row, level, columns);
        return group;
      }
      way += "\n" + CellParser.code(row.cells().get(columns.get(0)).text());
      Group above = group;
      String key = way;
      Group known = groups.get(key);
      group = known == null ? open(row, columns, above, key) : known;
      if (known != null) {
        complete(row, columns, known);
      }
    }
    return group;
  }

  private void reportGap(SheetRow row, int level, List<Column> columns) {
    if (row.isFilled(columns.get(1)) || row.isFilled(columns.get(2))) {
      notes.at(row.place(columns.get(1)), "LEVEL_CODE_MISSING", columns.get(0).heading());
    }
    if (level < Columns.MOST_LEVELS && row.isFilled(Columns.level(level + 1).get(0))) {
      notes.at(row.place(), "LEVEL_SKIPPED", columns.get(0).heading());
    }
  }

  private Group open(SheetRow row, List<Column> columns, Group above, String key) {
    List<Object> siblings = above == null ? top : Tree.list(above.object(), "groups");
    String pointer = (above == null ? "" : above.pointer()) + "/groups/" + siblings.size();
    Group group = new Group(new LinkedHashMap<>(), pointer, row);
    siblings.add(group.object());
    parser.fill(row, columns, group.object(), pointer);
    groups.put(key, group);
    return group;
  }

  /** Name and points may be repeated, or stand in a later row, but not contradict. */
  private void complete(SheetRow row, List<Column> columns, Group group) {
    for (Column column : columns.subList(1, columns.size())) {
      Object known = group.object().get(column.path());
      if (row.isFilled(column) && known == null) {
        parser.fill(row, List.of(column), group.object(), group.pointer());
      } else if (row.isFilled(column) && !isSame(parser.value(row, column), known)) {
        notes.at(
            row.place(column), "LEVEL_DIFFERS", column.heading(), known, group.first().number());
      }
    }
  }

  private static boolean isSame(Object one, Object other) {
    return one == null
        || TableText.squeezed(String.valueOf(one))
            .equals(TableText.squeezed(String.valueOf(other)));
  }
}
