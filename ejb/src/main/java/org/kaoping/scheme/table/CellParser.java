package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaoping.plan.table.CellValue;
import org.kaoping.plan.table.TableText;

/** Turns cells into values of the document, with findings for what cannot be meant. */
final class CellParser {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern RATIO =
      Pattern.compile(
          "-?\\d{1,15}(\\.\\d{1,15})?%?|-?\\d{1,15}(\\.\\d{1,15})?/\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern SEPARATORS = Pattern.compile("[\\n\\r、，,;；]+");

  private final SchemeNotes notes;
  private final CellPlaces places;

  CellParser(SchemeNotes notes, CellPlaces places) {
    this.notes = notes;
    this.places = places;
  }

  /** Puts what the row says in some columns into an object of the document. */
  void fill(SheetRow row, List<Column> columns, Map<String, Object> object, String pointer) {
    places.put(pointer, row.place());
    for (Column column : columns) {
      if (row.isFilled(column)) {
        place(row, column, pointer);
        Object value = value(row, column);
        if (value != null) {
          Tree.put(object, column.path(), value);
        }
      }
    }
  }

  private void place(SheetRow row, Column column, String pointer) {
    places.put(pointer + "/" + column.path().replace('.', '/'), row.place(column));
  }

  /** The value of a filled cell; null when it is wrong, which is then a finding. */
  Object value(SheetRow row, Column column) {
    CellValue cell = row.cells().get(column);
    return switch (column.kind()) {
      case TEXT -> cell.text();
      case CODE -> code(cell.text());
      case DECIMAL -> number(row, column, DECIMAL, "NUMBER_WRONG");
      case RATIO -> number(row, column, RATIO, "RATIO_WRONG");
      case WORD -> word(row, column, cell.text());
      case TRUTH -> truth(row, column, cell);
      case CODES -> parts(cell.text());
      case WORDS -> parts(cell.text()).stream().map(part -> word(row, column, part)).toList();
      case LINES -> lines(cell.text());
      case RECORDS -> records(row, column, cell.text());
    };
  }

  /** Codes are compared letter by letter; only blanks around them are no part of them. */
  static String code(String text) {
    return TableText.paragraph(text);
  }

  private String number(SheetRow row, Column column, Pattern pattern, String wrong) {
    CellValue cell = row.cells().get(column);
    if (cell.type() == CellValue.Type.BROKEN) {
      return null;
    }
    String text = TableText.squeezed(cell.text());
    if (cell.type() != CellValue.Type.DATE && pattern.matcher(text).matches()) {
      return text;
    }
    notes.at(row.place(column), wrong, column.heading(), cell.text());
    return null;
  }

  private String word(SheetRow row, Column column, String written) {
    String code = SchemeWords.code(column.words(), written);
    if (code == null) {
      notes.at(
          row.place(column),
          "WORD_UNKNOWN",
          column.heading(),
          written,
          String.join("、", SchemeWords.choices(column.words()).values()));
    }
    return code;
  }

  private Boolean truth(SheetRow row, Column column, CellValue cell) {
    String text = TableText.squeezed(cell.text()).toLowerCase(java.util.Locale.ROOT);
    if (text.equals(SchemeWords.text("yes")) || text.equals("true")) {
      return Boolean.TRUE;
    }
    if (text.equals(SchemeWords.text("no")) || text.equals("false")) {
      return Boolean.FALSE;
    }
    notes.at(row.place(column), "TRUTH_WRONG", column.heading(), cell.text());
    return null;
  }

  private static List<String> parts(String text) {
    return Arrays.stream(SEPARATORS.split(text))
        .map(CellParser::code)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> Escapes.plain(TableText.paragraph(line)))
        .toList();
  }

  private List<Map<String, Object>> records(SheetRow row, Column column, String text) {
    List<Map<String, Object>> records = new ArrayList<>();
    String[] fields = column.words().split("\\|");
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      List<String> parts = Escapes.fields(line);
      if (parts.size() != fields.length) {
        notes.at(row.place(column), "RECORD_WRONG", column.heading(), line, fields.length);
        return null;
      }
      Map<String, Object> written = new LinkedHashMap<>();
      for (int at = 0; at < fields.length; at++) {
        written.put(fields[at], monthly(fields[at], parts.get(at)));
      }
      records.add(written);
    }
    return records;
  }

  private static String monthly(String field, String part) {
    return field.equals("month") && part.equals(SchemeWords.text("monthly")) ? "*" : part;
  }
}
