package org.kaoping.scheme.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rules: one that only its indicator uses into that row, others into the sheet 规则, their
 * items into the sheet 要点.
 */
final class RuleSheets {
  /** Rules that stand in the sheet 规则, inner ones among them. */
  private final Map<String, Map<String, Object>> shared = new LinkedHashMap<>();

  /** Rules that stand in the row of their indicator, by its code. */
  private final Map<String, Map<String, Object>> own = new LinkedHashMap<>();

  private RuleSheets() {}

  /** The rules of a document in canonical form: an indicator's own rule stands inside it. */
  static RuleSheets of(Map<String, Object> tree) {
    RuleSheets sheets = new RuleSheets();
    Tree.asObject(tree.get("rules"))
        .forEach((key, rule) -> sheets.add(key, Tree.asObject(rule), sheets.shared));
    sheets.addOwn(Tree.objects(tree.get("groups")));
    return sheets;
  }

  private void addOwn(List<Map<String, Object>> groups) {
    for (Map<String, Object> group : groups) {
      addOwn(Tree.objects(group.get("groups")));
      for (Map<String, Object> indicator : Tree.objects(group.get("indicators"))) {
        if (indicator.get("rule") instanceof Map<?, ?> rule) {
          add(Tree.text(indicator, "code"), Tree.asObject(rule), own);
        }
      }
    }
  }

  private void add(String key, Map<String, Object> rule, Map<String, Map<String, Object>> place) {
    if (rule.get("of") instanceof Map<?, ?>) {
      shared.put(key + RuleRows.INNER, Tree.asObject(rule.get("of")));
    }
    place.put(key, rule);
  }

  /** The cells of the rule in the row of an indicator: the rule itself, or the key of one. */
  Map<Column, Object> cells(String indicator, Object rule) {
    Map<Column, Object> cells = new LinkedHashMap<>();
    if (rule instanceof Map<?, ?>) {
      cells.putAll(parameters(indicator, own.get(indicator)));
      cells.put(Columns.RULE, SchemeWords.word("type", Tree.text(own.get(indicator), "type")));
    } else if (rule != null) {
      String key = String.valueOf(rule);
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
    own.forEach((key, rule) -> writeItems(sheet, key, rule));
    shared.forEach((key, rule) -> writeItems(sheet, key, rule));
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
      row.put(Columns.ITEM_TEXT, field.isPlain() ? items.get(at) : item.get(field.text()));
      sheet.row(row);
      writeItems(sheet, key, number + ".", Tree.asList(item.get("items")), field);
    }
  }
}
