package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheet 档次表: one row a band; what belongs to the table stands in its first row. */
final class BandRows {
  private final CellParser parser;
  private final Map<String, Map<String, Object>> tables = new LinkedHashMap<>();

  BandRows(CellParser parser) {
    this.parser = parser;
  }

  List<Object> read(List<SheetRow> rows) {
    for (SheetRow row : rows) {
      String key =
          row.isFilled(Columns.TABLE_KEY)
              ? CellParser.code(row.cells().get(Columns.TABLE_KEY).text())
              : "";
      boolean isNew = !tables.containsKey(key);
      Map<String, Object> table = tables.computeIfAbsent(key, BandRows::empty);
      String pointer = "/tables/" + List.copyOf(tables.keySet()).indexOf(key);
      if (isNew) {
        parser.fill(row, Columns.TABLE, table, pointer);
      }
      List<Object> bands = Tree.list(table, "bands");
      Map<String, Object> band = new LinkedHashMap<>();
      parser.fill(row, Columns.BAND, band, pointer + "/bands/" + bands.size());
      if (!band.isEmpty()) {
        bands.add(completed(band));
      }
    }
    tables.values().forEach(BandRows::completed);
    return new ArrayList<>(tables.values());
  }

  private static Map<String, Object> empty(String key) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("key", key);
    return table;
  }

  /** An end that is not there is no end; an unmarked start belongs to its band, an end does not. */
  private static Map<String, Object> completed(Map<String, Object> part) {
    if (part.get("range") instanceof Map<?, ?>) {
      Map<String, Object> range = Tree.asObject(part.get("range"));
      range.putIfAbsent("lowerClosed", Boolean.TRUE);
      range.putIfAbsent("upper", "");
      range.putIfAbsent("upperClosed", Boolean.FALSE);
    }
    return part;
  }
}
