package org.kaoping.scheme.table;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell: bars and line breaks inside a text are written with a backslash. */
final class Escapes {
  private Escapes() {}

  /** A text without raw line breaks and bars. */
  static String escaped(String text, boolean bars) {
    String lines = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return bars ? lines.replace("|", "\\|").replace("｜", "\\｜") : lines;
  }

  static String plain(String escaped) {
    return fields(escaped, false).get(0);
  }

  /** The fields between the bars of a line. */
  static List<String> fields(String line) {
    return fields(line, true);
  }

  private static List<String> fields(String line, boolean bars) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && at + 1 < line.length()) {
        at++;
        field.append(unescaped(line.charAt(at)));
      } else if (bars && (c == '|' || c == '｜')) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
