package org.kaoping.scheme.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the values of the document look like in cells; {@link CellParser} reads them back. */
final class CellTexts {
  /** Text that the format of workbooks would take for an escaped character. */
  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f]");

  private CellTexts() {}

  /** The text of a value; empty for an empty cell. */
  static String of(Column column, Object value) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case WORD -> SchemeWords.word(column.words(), String.valueOf(value));
      case TRUTH -> SchemeWords.text(Boolean.TRUE.equals(value) ? "yes" : "no");
      case CODES -> joined(value, "、");
      case WORDS ->
          Tree.asList(value).stream()
              .map(code -> SchemeWords.word(column.words(), String.valueOf(code)))
              .collect(Collectors.joining("、"));
      case LINES ->
          Tree.asList(value).stream()
              .map(line -> Escapes.escaped(String.valueOf(line), false))
              .collect(Collectors.joining("\n"));
      case RECORDS -> records(column, value);
      default -> String.valueOf(value);
    };
  }

  private static String joined(Object value, String separator) {
    return Tree.asList(value).stream().map(String::valueOf).collect(Collectors.joining(separator));
  }

  private static String records(Column column, Object value) {
    List<String> fields = List.of(column.words().split("\\|"));
    return Tree.objects(value).stream()
        .map(
            record ->
                fields.stream().map(field -> field(record, field)).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  private static String field(Map<String, Object> record, String field) {
    String text = Tree.text(record, field);
    return field.equals("month") && text.equals("*")
        ? SchemeWords.text("monthly")
        : Escapes.escaped(text, true);
  }

  /** Characters that XML cannot carry, in the escapes of the workbook format. */
  static String storable(String text) {
    String literal = LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
    return CONTROL
        .matcher(literal)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(String.format("_x%04X_", (int) found.group().charAt(0))));
  }
}
