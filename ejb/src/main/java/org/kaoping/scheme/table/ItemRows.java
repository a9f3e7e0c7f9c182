package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the sheet 要点: the items, levels and events of rules, nested by their numbers. */
final class ItemRows {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}(\\.[1-9]\\d{0,3}){0,8}");

  private final SchemeNotes notes;
  private final CellPlaces places;
  private final CellParser parser;

  /** Rows by the key of their rule, in the order of the sheet. */
  private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();

  ItemRows(SchemeNotes notes, CellPlaces places, CellParser parser) {
    this.notes = notes;
    this.places = places;
    this.parser = parser;
  }

  void read(List<SheetRow> all) {
    for (SheetRow row : all) {
      if (row.isFilled(Columns.ITEM_OWNER)) {
        String owner = CellParser.code(row.cells().get(Columns.ITEM_OWNER).text());
        rows.computeIfAbsent(owner, any -> new ArrayList<>()).add(row);
      } else {
        notes.at(row.place(), "CODE_MISSING", Columns.ITEM_OWNER.heading());
      }
    }
  }

  /** Items of rules that are not there. */
  void reportUnknown(Set<String> keys) {
    rows.forEach(
        (owner, own) -> {
          if (!keys.contains(owner)) {
            notes.at(own.get(0).place(Columns.ITEM_OWNER), "ITEM_WITHOUT_RULE", owner);
          }
        });
  }

  /** Gives a rule its items. */
  void addTo(Map<String, Object> rule, String key, String pointer) {
    ItemField field = ItemField.of(Tree.text(rule, "type"));
    List<SheetRow> own = rows.getOrDefault(key, List.of());
    if (own.isEmpty()) {
      return;
    }
    if (field == null) {
      notes.at(own.get(0).place(Columns.ITEM_OWNER), "ITEM_NOT_FOR_RULE", key);
      return;
    }
    Map<String, Map<String, Object>> byNumber = new LinkedHashMap<>();
    Map<String, String> pointers = new LinkedHashMap<>();
    for (SheetRow row : own) {
      String number = number(row, byNumber.size() + 1);
      String parent = number.contains(".") ? number.substring(0, number.lastIndexOf('.')) : "";
      Map<String, Object> above = parent.isEmpty() ? rule : byNumber.get(parent);
      if (above == null) {
        notes.at(row.place(Columns.ITEM_NUMBER), "ITEM_NUMBER_WRONG", number);
      } else {
        String base = parent.isEmpty() ? pointer : pointers.get(parent);
        String list = parent.isEmpty() ? field.list() : "items";
        String at = base + "/" + list + "/" + Tree.list(above, list).size();
        byNumber.put(number, add(row, field, Tree.list(above, list), at));
        pointers.put(number, at);
      }
    }
  }

  private Map<String, Object> add(SheetRow row, ItemField field, List<Object> list, String at) {
    Map<String, Object> item = new LinkedHashMap<>();
    parser.fill(row, Columns.ITEM, item, at);
    if (field.isPlain()) {
      list.add(Tree.text(item, "text"));
    } else {
      if (!field.text().equals("text")) {
        item.put(field.text(), Tree.text(item, "text"));
        item.remove("text");
      }
      list.add(item);
    }
    return item;
  }

  private String number(SheetRow row, int next) {
    if (!row.isFilled(Columns.ITEM_NUMBER)) {
      return String.valueOf(next);
    }
    String number = CellParser.code(row.cells().get(Columns.ITEM_NUMBER).text());
    if (!NUMBER.matcher(number).matches()) {
      notes.at(row.place(Columns.ITEM_NUMBER), "ITEM_NUMBER_WRONG", number);
      return String.valueOf(next);
    }
    return number;
  }
}
