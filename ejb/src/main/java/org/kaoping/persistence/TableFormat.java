package org.kaoping.persistence;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The line format of a backed-up table, UTF-8. The first line holds the column names, the second
 * {@code B} for a binary column and {@code S} for any other; each further line is one row. Fields
 * are separated by a tab. {@code \N} is NULL; in text a backslash, tab, line feed and carriage
 * return are written {@code \\ \t \n \r}; binary is Base64. Numbers, dates and times are the
 * database's own text (UTC).
 */
final class TableFormat {
  static final String NULL = "\\N";

  private TableFormat() {}

  /** Whether a column of this JDBC type is written as Base64. */
  static boolean isBinary(int jdbcType) {
    return switch (jdbcType) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
      default -> false;
    };
  }

  static String field(byte[] binary) {
    return binary == null ? NULL : Base64.getEncoder().encodeToString(binary);
  }

  static String field(String text) {
    if (text == null) {
      return NULL;
    }
    StringBuilder written = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '\\' -> written.append("\\\\");
        case '\t' -> written.append("\\t");
        case '\n' -> written.append("\\n");
        case '\r' -> written.append("\\r");
        default -> written.append(each);
      }
    }
    return written.toString();
  }

  static byte[] binary(String field) {
    return NULL.equals(field) ? null : Base64.getDecoder().decode(field);
  }

  /**
   * @throws IllegalArgumentException on a malformed escape
   */
  static String text(String field) {
    if (NULL.equals(field)) {
      return null;
    }
    StringBuilder read = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char each = field.charAt(i);
      read.append(each == '\\' ? unescaped(field, ++i) : each);
    }
    return read.toString();
  }

  private static char unescaped(String field, int at) {
    char escape = at < field.length() ? field.charAt(at) : ' ';
    return switch (escape) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> throw new IllegalArgumentException("Malformed escape in a backed-up row");
    };
  }

  /** The fields of a line; a trailing empty field counts. */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
