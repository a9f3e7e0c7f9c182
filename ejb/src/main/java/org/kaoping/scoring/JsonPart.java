package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value in a JSON document that knows its place, so that each refusal says where.
 *
 * <p>Optional fields may be left out; texts are then empty, lists without elements.
 */
final class JsonPart {
  private final String pointer;
  private final Object value;

  private JsonPart(String pointer, Object value) {
    this.pointer = pointer;
    this.value = value;
  }

  static JsonPart root(String text) {
    return new JsonPart("", Json.read(text));
  }

  /** Refuses fields that are not among these. */
  JsonPart only(String... fields) {
    Set<String> known = Set.of(fields);
    for (Object key : object().keySet()) {
      if (!known.contains(key)) {
        throw new ScoringRefusal(
                RefusalCode.JSON_FIELD_UNKNOWN, Checks.shortened(String.valueOf(key)))
            .at(child(String.valueOf(key)));
      }
    }
    return this;
  }

  /** A field that must be there. */
  JsonPart get(String field) {
    Object found = object().get(field);
    if (found == null) {
      throw new ScoringRefusal(RefusalCode.JSON_FIELD_MISSING, field).at(child(field));
    }
    return new JsonPart(child(field), found);
  }

  /** A field that may be left out; an empty text is the same. */
  Optional<JsonPart> find(String field) {
    Object found = object().get(field);
    return found == null || "".equals(found)
        ? Optional.empty()
        : Optional.of(new JsonPart(child(field), found));
  }

  boolean isNull() {
    return value == null;
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean isList() {
    return value instanceof List;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong();
  }

  /** A text that may be left out. */
  String text(String field) {
    return find(field).map(JsonPart::text).orElse("");
  }

  boolean truth(String field) {
    return find(field).map(JsonPart::truth).orElse(false);
  }

  boolean truth() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrong();
  }

  /** A decimal, fraction or percentage. */
  Ratio ratio() {
    String text = text();
    return build(() -> Ratio.parse(text));
  }

  /** A plain decimal. */
  BigDecimal decimal() {
    if (!Numbers.isPlain(text())) {
      throw new ScoringRefusal(RefusalCode.NOT_A_NUMBER, Checks.shortened(text())).at(pointer);
    }
    return build(() -> Checks.number(name(), new BigDecimal(text())));
  }

  /** A whole number from 0 on. */
  int integer() {
    if (!text().matches("-?[0-9]{1,9}")) {
      throw new ScoringRefusal(RefusalCode.NOT_A_NUMBER, Checks.shortened(text())).at(pointer);
    }
    return Integer.parseInt(text());
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(this::wrong);
  }

  <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
    return find(field).map(part -> part.constant(type)).orElse(otherwise);
  }

  /** The elements of a list, each with its place. */
  <T> List<T> list(Function<JsonPart, T> reader) {
    if (!(value instanceof List<?> elements)) {
      throw wrong();
    }
    List<T> read = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      JsonPart element = new JsonPart(pointer + "/" + i, elements.get(i));
      read.add(element.build(() -> reader.apply(element)));
    }
    return read;
  }

  /** A list that may be left out. */
  <T> List<T> list(String field, Function<JsonPart, T> reader) {
    Object found = object().get(field);
    return found == null ? List.of() : new JsonPart(child(field), found).list(reader);
  }

  /** A list of texts that may be left out. */
  List<String> texts(String field) {
    return list(field, JsonPart::text);
  }

  /** Field by field, with keys as data; may be left out. */
  <T> Map<String, T> map(String field, Function<JsonPart, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    if (object().get(field) != null) {
      JsonPart map = get(field);
      for (Map.Entry<?, ?> entry : map.object().entrySet()) {
        String key = String.valueOf(entry.getKey());
        JsonPart part = new JsonPart(map.child(key), entry.getValue());
        read.put(key, part.build(() -> reader.apply(part)));
      }
    }
    return read;
  }

  /** Makes a value; what refuses it is refused here. */
  <T> T build(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (ScoringRefusal refusal) {
      String field = refusal.field();
      boolean own = value instanceof Map<?, ?> object && object.containsKey(field);
      throw refusal.at(own ? child(field) : pointer);
    }
  }

  /** A refusal of this value. */
  ScoringRefusal refusal(RefusalCode code, Object... args) {
    return new ScoringRefusal(code, args).at(pointer);
  }

  ScoringRefusal wrong() {
    return new ScoringRefusal(RefusalCode.JSON_FIELD_TYPE, name()).at(pointer);
  }

  private Map<?, ?> object() {
    if (value instanceof Map<?, ?> object) {
      return object;
    }
    throw wrong();
  }

  /** A pointer from the root. */
  static String pointer(String... fields) {
    StringBuilder pointer = new StringBuilder();
    for (String field : fields) {
      pointer.append('/').append(field.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private String child(String field) {
    return pointer + pointer(field);
  }

  private String name() {
    return pointer.isEmpty() ? "document" : pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
