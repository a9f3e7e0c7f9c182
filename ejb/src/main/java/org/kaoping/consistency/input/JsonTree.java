package org.kaoping.consistency.input;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads JSON into maps, lists, texts and truths. A field that occurs twice is a fault; so is a bare
 * number, since most programs drop its last zeros.
 */
final class JsonTree {
  private static final int DEEPEST = 32;
  private static final int MOST_VALUES = 500_000;

  /** Stands for a value that was refused already. */
  static final Object REFUSED = new Object();

  private final Faults faults;
  private final JsonParser parser;
  private int values;

  private JsonTree(JsonParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /** The document; {@link #REFUSED} with a fault when it is none. */
  static Object read(String text, Faults faults) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      JsonTree tree = new JsonTree(parser, faults);
      try {
        Object value = tree.value(parser.next(), "", 0);
        if (parser.hasNext()) {
          parser.next();
          throw new JsonException("something stands behind the end");
        }
        return value;
      } catch (JsonException | NoSuchElementException | IllegalStateException broken) {
        tree.malformed();
        return REFUSED;
      }
    }
  }

  private void malformed() {
    faults.add(
        Spot.WHOLE,
        InputCode.JSON_MALFORMED,
        parser.getLocation().getLineNumber(),
        parser.getLocation().getColumnNumber());
  }

  private Object value(JsonParser.Event event, String pointer, int depth) {
    if (depth > DEEPEST || ++values > MOST_VALUES) {
      throw new JsonException("too deep or too much");
    }
    return switch (event) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> other(event, pointer);
    };
  }

  /** Facts for the scoring package may say that nothing is known; claims may not. */
  private Object other(JsonParser.Event event, String pointer) {
    boolean embedded = pointer.startsWith("/facts/") || pointer.startsWith("/scheme/");
    if (event == JsonParser.Event.VALUE_NULL && embedded) {
      return JsonValue.NULL;
    }
    faults.add(Spot.at(pointer), InputCode.TEXT_WANTED);
    return REFUSED;
  }

  private Map<String, Object> object(String pointer, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.next() == JsonParser.Event.KEY_NAME) {
      String name = parser.getString();
      String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      if (object.put(name, value(parser.next(), below, depth + 1)) != null) {
        faults.add(Spot.at(below), InputCode.FIELD_TWICE, Values.shown(name));
      }
    }
    return object;
  }

  private List<Object> array(String pointer, int depth) {
    List<Object> array = new ArrayList<>();
    JsonParser.Event event = parser.next();
    while (event != JsonParser.Event.END_ARRAY) {
      array.add(value(event, pointer + "/" + array.size(), depth + 1));
      event = parser.next();
    }
    return array;
  }
}
