package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.plan.table.TableText;

/** Reads rules: those in the sheet 规则, and those written in the row of their indicator. */
final class RuleRows {
  /** Ends the key of a rule that only serves inside another one. */
  static final String INNER = "#";

  private final SchemeNotes notes;
  private final CellPlaces places;
  private final CellParser parser;
  private final ItemRows items;
  private final Map<String, Object> rules = new LinkedHashMap<>();

  RuleRows(SchemeNotes notes, CellPlaces places, CellParser parser, ItemRows items) {
    this.notes = notes;
    this.places = places;
    this.parser = parser;
    this.items = items;
  }

  /** The rules of the document by key; inner ones stand inside the others. */
  Map<String, Object> all() {
    items.reportUnknown(rules.keySet());
    Map<String, Object> outer = new LinkedHashMap<>(rules);
    outer.keySet().removeIf(key -> key.endsWith(INNER));
    return outer;
  }

  /** Reads the sheet 规则; inner rules first, since others name them. */
  void read(List<SheetRow> rows) {
    List<SheetRow> outer = new ArrayList<>();
    for (SheetRow row : rows) {
      if (!row.isFilled(Columns.KEY)) {
        notes.at(row.place(), "CODE_MISSING", Columns.KEY.heading());
      } else if (!row.isFilled(Columns.TYPE)) {
        notes.at(row.place(), "CODE_MISSING", Columns.TYPE.heading());
      } else if (key(row).endsWith(INNER)) {
        take(row, key(row));
      } else {
        outer.add(row);
      }
    }
    outer.forEach(row -> take(row, key(row)));
  }

  private static String key(SheetRow row) {
    return CellParser.code(row.cells().get(Columns.KEY).text());
  }

  private void take(SheetRow row, String key) {
    if (rules.containsKey(key)) {
      notes.at(row.place(Columns.KEY), "CODE_TWICE", key);
    } else if (parser.value(row, Columns.TYPE) instanceof String type) {
      put(row, key, type, Columns.TYPE);
    }
  }

  /** Key of the rule that an indicator's row names or writes; empty when it has none. */
  String ruleOf(SheetRow row, String indicator) {
    if (!row.isFilled(Columns.RULE)) {
      reportParameters(row, "PARAMETER_WITHOUT_RULE");
      return "";
    }
    String written = CellParser.code(row.cells().get(Columns.RULE).text());
    String reference = TableText.squeezed(SchemeWords.text("reference"));
    String type = SchemeWords.code("type", written);
    if (type == null || written.startsWith(reference)) {
      reportParameters(row, "PARAMETER_BESIDE_KEY");
      return named(
          row, written.startsWith(reference) ? written.substring(reference.length()) : written);
    }
    if (rules.containsKey(indicator)) {
      notes.at(row.place(Columns.RULE), "CODE_TWICE", indicator);
      return "";
    }
    put(row, indicator, type, Columns.RULE);
    return indicator;
  }

  private String named(SheetRow row, String key) {
    if (!rules.containsKey(key)) {
      notes.at(
          row.place(Columns.RULE),
          "RULE_UNKNOWN",
          key,
          String.join("、", SchemeWords.choices("type").values()));
    }
    return key;
  }

  private void reportParameters(SheetRow row, String code) {
    for (Column column : Columns.PARAMETERS) {
      if (row.isFilled(column)) {
        notes.at(row.place(column), code, column.heading());
        return;
      }
    }
  }

  private void put(SheetRow row, String key, String type, Column typeColumn) {
    String pointer = "/rules/" + key.replace("~", "~0").replace("/", "~1");
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("type", type);
    parser.fill(
        row,
        Columns.PARAMETERS.stream().filter(column -> column != Columns.INNER).toList(),
        rule,
        pointer);
    places.put(pointer + "/type", row.place(typeColumn));
    items.addTo(rule, key, pointer);
    if (row.isFilled(Columns.INNER)) {
      addInner(row, rule, pointer);
    }
    rules.put(key, rule);
  }

  private void addInner(SheetRow row, Map<String, Object> rule, String pointer) {
    String inner = CellParser.code(row.cells().get(Columns.INNER).text());
    places.put(pointer + "/of", row.place(Columns.INNER));
    if (rules.get(inner) == null || !inner.endsWith(INNER)) {
      notes.at(row.place(Columns.INNER), "INNER_UNKNOWN", inner);
    } else {
      rule.put("of", rules.get(inner));
    }
  }
}
