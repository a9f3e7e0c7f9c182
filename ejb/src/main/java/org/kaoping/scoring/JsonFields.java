package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Typed access to a JSON object that has exactly the fields expected. */
final class JsonFields {
  private final Map<?, ?> object;

  private JsonFields(Map<?, ?> object) {
    this.object = object;
  }

  static JsonFields of(String name, Object value, String... fields) {
    JsonFields object = any(name, value);
    Set<String> expected = Set.of(fields);
    for (Object key : object.object.keySet()) {
      if (!expected.contains(key)) {
        throw new ScoringRefusal(RefusalCode.JSON_FIELD_UNKNOWN, key);
      }
    }
    Arrays.stream(fields).forEach(object::get);
    return object;
  }

  /** An object whose fields depend on its type. */
  static JsonFields any(String name, Object value) {
    if (value instanceof Map<?, ?> object) {
      return new JsonFields(object);
    }
    throw wrong(name);
  }

  Object get(String field) {
    Object value = object.get(field);
    if (value == null) {
      throw new ScoringRefusal(RefusalCode.JSON_FIELD_MISSING, field);
    }
    return value;
  }

  String string(String field) {
    if (get(field) instanceof String string) {
      return string;
    }
    throw wrong(field);
  }

  boolean truth(String field) {
    if (get(field) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(field);
  }

  BigDecimal number(String field) {
    return number(field, get(field));
  }

  static BigDecimal number(String field, Object value) {
    if (value instanceof String string && Numbers.isPlain(string)) {
      return new BigDecimal(string);
    }
    throw wrong(field);
  }

  /** A number of an exact quotient, which may be longer than entered ones. */
  static BigDecimal longNumber(String field, String text) {
    if (Numbers.isLong(text)) {
      return Checks.exact(field, new BigDecimal(text));
    }
    throw wrong(field);
  }

  int integer(String field) {
    if (string(field).matches("[0-9]{1,9}")) {
      return Integer.parseInt(string(field));
    }
    throw wrong(field);
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    return constant(field, get(field), type);
  }

  static <E extends Enum<E>> E constant(String field, Object value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> wrong(field));
  }

  <T> List<T> list(String field, Function<Object, T> reader) {
    return list(field, get(field), reader);
  }

  static <T> List<T> list(String field, Object value, Function<Object, T> reader) {
    if (value instanceof List<?> list) {
      return list.stream().<T>map(reader::apply).toList();
    }
    throw wrong(field);
  }

  /** Field by field, with keys as data. */
  <T> Map<String, T> map(String field, Function<Object, T> reader) {
    Map<String, T> map = new LinkedHashMap<>();
    any(field, get(field))
        .object
        .forEach((key, value) -> map.put(String.valueOf(key), reader.apply(value)));
    return map;
  }

  static String text(String field, Object value) {
    if (value instanceof String string) {
      return string;
    }
    throw wrong(field);
  }

  static ScoringRefusal wrong(String field) {
    return new ScoringRefusal(RefusalCode.JSON_FIELD_TYPE, field);
  }

  /** An object with its fields in order: names and values by turns. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
