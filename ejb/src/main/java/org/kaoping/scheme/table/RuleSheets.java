package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rules: one that only its indicator uses into that row, others into the sheet 规则, their
 * items into the sheet 要点.
 */
final class RuleSheets {
  private final Map<String, Object> rules;

  /** Rules that stand in the sheet 规则, inner ones among them. */
  private final Map<String, Map<String, Object>> shared = new LinkedHashMap<>();

  /** Rules that stand in the row of their indicator. */
  private final Map<String, Map<String, Object>> own = new LinkedHashMap<>();

  private RuleSheets(Map<String, Object> rules) {
    this.rules = rules;
  }

  static RuleSheets of(Map<String, Object> rules, Map<String, Object> tree) {
    RuleSheets sheets = new RuleSheets(rules);
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, String> user = new LinkedHashMap<>();
    countUses(Tree.objects(tree.get("groups")), uses, user);
    rules.forEach(
        (key, rule) -> {
          boolean single = uses.getOrDefault(key, 0) == 1 && key.equals(user.get(key));
          sheets.add(key, Tree.asObject(rule), single);
        });
    return sheets;
  }

  private static void countUses(
      List<Map<String, Object>> groups, Map<String, Integer> uses, Map<String, String> user) {
    for (Map<String, Object> group : groups) {
      for (Map<String, Object> indicator : Tree.objects(group.get("indicators"))) {
        String key = Tree.text(indicator, "rule");
        uses.merge(key, 1, Integer::sum);
        user.put(key, Tree.text(indicator, "code"));
      }
      countUses(Tree.objects(group.get("groups")), uses, user);
    }
  }

  private void add(String key, Map<String, Object> rule, boolean single) {
    if (rule.get("of") instanceof Map<?, ?>) {
      add(key + RuleRows.INNER, Tree.asObject(rule.get("of")), false);
    }
    (single ? own : shared).put(key, rule);
  }

  /** The cells of the rule in the row of an indicator. */
  Map<Column, Object> cells(String indicator, String key) {
    Map<Column, Object> cells = new LinkedHashMap<>();
    if (own.containsKey(indicator) && key.equals(indicator)) {
      cells.putAll(parameters(indicator, own.get(indicator)));
      cells.put(Columns.RULE, SchemeWords.word("type", Tree.text(own.get(indicator), "type")));
    } else {
      boolean likeWord = SchemeWords.code("type", key) != null;
      cells.put(Columns.RULE, likeWord ? SchemeWords.text("reference") + key : key);
    }
    return cells;
  }

  private static Map<Column, Object> parameters(String key, Map<String, Object> rule) {
    Map<Column, Object> cells = SchemeTableExport.values(Columns.PARAMETERS, rule);
    if (rule.get("of") instanceof Map<?, ?>) {
      cells.put(Columns.INNER, key + RuleRows.INNER);
    }
    return cells;
  }

  void writeShared(SchemeSheetWriter sheet) {
    shared.forEach(
        (key, rule) -> {
          Map<Column, Object> row = parameters(key, rule);
          row.put(Columns.KEY, key);
          row.put(Columns.TYPE, rule.get("type"));
          sheet.row(row);
        });
  }

  void writeItems(SchemeSheetWriter sheet) {
    List<Map<String, Map<String, Object>>> all = new ArrayList<>(List.of(own, shared));
    all.forEach(part -> part.forEach((key, rule) -> writeItems(sheet, key, rule)));
  }

  private static void writeItems(SchemeSheetWriter sheet, String key, Map<String, Object> rule) {
    ItemField field = ItemField.of(Tree.text(rule, "type"));
    if (field != null) {
      writeItems(sheet, key, "", Tree.asList(rule.get(field.list())), field);
    }
  }

  private static void writeItems(
      SchemeSheetWriter sheet, String key, String above, List<Object> items, ItemField field) {
    for (int at = 0; at < items.size(); at++) {
      Map<String, Object> item = Tree.asObject(items.get(at));
      Map<Column, Object> row = SchemeTableExport.values(Columns.ITEM, item);
      String number = above + (at + 1);
      row.put(Columns.ITEM_OWNER, key);
      row.put(Columns.ITEM_NUMBER, number);
      row.put(
          Columns.ITEM_TEXT, field.isPlain() ? items.get(at) : item.get(field.text()));
      sheet.row(row);
      writeItems(sheet, key, number + ".", Tree.asList(item.get("items")), field);
    }
  }
}
