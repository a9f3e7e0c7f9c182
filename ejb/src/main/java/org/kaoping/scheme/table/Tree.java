package org.kaoping.scheme.table;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON document as maps, lists, strings and truth values. The workbook is a view of the document:
 * what a cell means is known from its place in the tree, what is right is known to the codec.
 */
public final class Tree {
  private Tree() {}

  /**
   * Reads a document that is an object.
   *
   * @throws jakarta.json.JsonException when the text is no JSON
   */
  public static Map<String, Object> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      if (value.getValueType() != JsonValue.ValueType.OBJECT) {
        throw new JsonException("The outermost value is no object");
      }
      return object(value.asJsonObject());
    }
  }

  /** The document as text. */
  public static String write(Map<String, Object> tree) {
    return Json.createObjectBuilder(tree).build().toString();
  }

  private static Map<String, Object> object(JsonObject json) {
    Map<String, Object> tree = new LinkedHashMap<>();
    json.forEach((key, value) -> tree.put(key, value(value)));
    return tree;
  }

  private static Object value(JsonValue json) {
    return switch (json.getValueType()) {
      case OBJECT -> object(json.asJsonObject());
      case ARRAY -> list(json.asJsonArray());
      case STRING -> ((JsonString) json).getString();
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      default -> json;
    };
  }

  private static List<Object> list(JsonArray json) {
    List<Object> list = new ArrayList<>();
    json.forEach(value -> list.add(value(value)));
    return list;
  }

  /** The value at a path of fields joined by dots; null when there is none. */
  static Object at(Map<String, Object> tree, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return tree.get(path);
    }
    Object inner = tree.get(path.substring(0, dot));
    return inner instanceof Map<?, ?> ? at(asObject(inner), path.substring(dot + 1)) : null;
  }

  /** Sets the value at a path, with the objects on the way. */
  static void put(Map<String, Object> tree, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
    } else {
      Object inner =
          tree.computeIfAbsent(path.substring(0, dot), any -> new LinkedHashMap<String, Object>());
      put(asObject(inner), path.substring(dot + 1), value);
    }
  }

  /** Objects of a list; empty when there is no list. */
  static List<Map<String, Object>> objects(Object list) {
    List<Map<String, Object>> objects = new ArrayList<>();
    if (list instanceof List<?> values) {
      values.stream().filter(Map.class::isInstance).forEach(value -> objects.add(asObject(value)));
    }
    return objects;
  }

  /** The list in a field, made when it is not there. */
  static List<Object> list(Map<String, Object> tree, String field) {
    Object list = tree.computeIfAbsent(field, any -> new ArrayList<>());
    return asList(list);
  }

  /** An object, typed. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> asObject(Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : new LinkedHashMap<>();
  }

  /** A list, typed; a copy of nothing when it is none. */
  @SuppressWarnings("unchecked")
  public static List<Object> asList(Object value) {
    return value instanceof List<?> ? (List<Object>) value : new ArrayList<>();
  }

  /** A field as text; empty when it is not there. */
  public static String text(Map<String, Object> tree, String path) {
    Object value = at(tree, path);
    return value == null ? "" : String.valueOf(value);
  }
}
