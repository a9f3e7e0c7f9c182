package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the sheet 指标: the groups on the way to an indicator stand before it in its row. */
final class IndicatorSheet {
  private final RuleSheets rules;
  private SchemeSheetWriter sheet;
  private int levels;

  IndicatorSheet(RuleSheets rules) {
    this.rules = rules;
  }

  /** How many levels of groups the deepest indicator has above it. */
  static int depth(Map<String, Object> tree) {
    return Tree.objects(tree.get("groups")).stream()
        .mapToInt(group -> 1 + depth(group))
        .max()
        .orElse(0);
  }

  void write(SchemeSheetWriter into, int columnsOfLevels, Map<String, Object> tree) {
    sheet = into;
    levels = columnsOfLevels;
    Tree.objects(tree.get("groups")).forEach(group -> group(group, List.of()));
  }

  private void group(Map<String, Object> group, List<Map<String, Object>> above) {
    List<Map<String, Object>> way = new ArrayList<>(above);
    way.add(group);
    List<Map<String, Object>> indicators = Tree.objects(group.get("indicators"));
    List<Map<String, Object>> groups = Tree.objects(group.get("groups"));
    if (indicators.isEmpty() && groups.isEmpty()) {
      sheet.row(levelCells(way));
    }
    groups.forEach(inner -> group(inner, way));
    indicators.forEach(indicator -> indicator(indicator, way));
  }

  private void indicator(Map<String, Object> indicator, List<Map<String, Object>> way) {
    Map<Column, Object> row = levelCells(way);
    row.putAll(SchemeTableExport.values(Columns.INDICATOR, indicator));
    row.putAll(SchemeTableExport.values(Columns.INDICATOR_END, indicator));
    row.putAll(rules.cells(Tree.text(indicator, "code"), indicator.get("rule")));
    sheet.row(row);
  }

  /** The code of each level in every row; name and points in the first row of a group only. */
  private Map<Column, Object> levelCells(List<Map<String, Object>> way) {
    Map<Column, Object> cells = new LinkedHashMap<>();
    for (int level = 1; level <= Math.min(levels, way.size()); level++) {
      Map<String, Object> group = way.get(level - 1);
      List<Column> columns = Columns.level(level);
      boolean first = group.put("written", Boolean.TRUE) == null;
      cells.put(columns.get(0), group.get("code"));
      if (first) {
        cells.put(columns.get(1), group.get("name"));
        cells.put(columns.get(2), group.get("points"));
      }
    }
    return cells;
  }
}
