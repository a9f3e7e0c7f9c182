package org.kaoping.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.plan.table.TableText;

/**
 * Brings the texts of an uploaded scheme into one form, whichever way they came: no blanks around
 * them, line breaks of one kind, no control characters. Workbook and JSON then give the same.
 */
final class Tidy {
  private Tidy() {}

  static Map<String, Object> object(Map<?, ?> object) {
    Map<String, Object> tidy = new LinkedHashMap<>();
    object.forEach((key, value) -> tidy.put(text(String.valueOf(key)), value(value)));
    return tidy;
  }

  private static Object value(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object(object);
    }
    if (value instanceof List<?> list) {
      List<Object> tidy = new ArrayList<>();
      list.forEach(element -> tidy.add(value(element)));
      return tidy;
    }
    return value instanceof String text ? text(text) : value;
  }

  private static String text(String text) {
    return TableText.paragraph(text);
  }
}
