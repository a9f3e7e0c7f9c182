package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small strict JSON: objects, arrays, strings, true, false, null. Numbers travel as strings,
 * because readers and databases turn JSON numbers into doubles.
 */
final class Json {
  private static final int DEEPEST = 32;

  /** In characters; some 100,000 facts. */
  private static final int LONGEST = 32_000_000;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = Checks.required("json", text);
  }

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Map<?, ?> object) {
      writeObject(object, out);
    } else if (value instanceof List<?> array) {
      writeArray(array, out);
    } else if (value instanceof Boolean) {
      out.append(value);
    } else {
      writeString(String.valueOf(value), out);
    }
  }

  private static void writeObject(Map<?, ?> object, StringBuilder out) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = object.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> field = i.next();
      writeString(String.valueOf(field.getKey()), out);
      out.append(':');
      write(field.getValue(), out);
      out.append(i.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void writeArray(List<?> array, StringBuilder out) {
    out.append('[');
    for (Iterator<?> i = array.iterator(); i.hasNext(); ) {
      write(i.next(), out);
      out.append(i.hasNext() ? "," : "");
    }
    out.append(']');
  }

  /** Half surrogate pairs are escaped: no charset can carry them. */
  private static void writeString(String string, StringBuilder out) {
    out.append('"');
    string
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    out.append('"');
  }

  static Object read(String text) {
    if (Checks.required("json", text).length() > LONGEST) {
      throw new ScoringRefusal(RefusalCode.TOO_MANY, "json", text.length(), LONGEST);
    }
    Json json = new Json(text);
    json.skipSpace();
    Object value = json.value(0);
    json.skipSpace();
    if (json.at < text.length()) {
      throw json.malformed();
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw malformed();
    }
    switch (peek()) {
      case '{':
        return object(depth);
      case '[':
        return array(depth);
      case '"':
        return string();
      default:
        return truth();
    }
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    expect('{');
    if (ends('}')) {
      return object;
    }
    do {
      skipSpace();
      String key = string();
      skipSpace();
      expect(':');
      skipSpace();
      if (object.containsKey(key)) {
        throw malformed();
      }
      object.put(key, value(depth + 1));
    } while (continues('}'));
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    expect('[');
    if (ends(']')) {
      return array;
    }
    do {
      skipSpace();
      array.add(value(depth + 1));
    } while (continues(']'));
    return array;
  }

  private boolean ends(char close) {
    skipSpace();
    if (peek() == close) {
      at++;
      return true;
    }
    return false;
  }

  private boolean continues(char close) {
    if (ends(close)) {
      return false;
    }
    expect(',');
    return true;
  }

  /** True, false or null. */
  private Boolean truth() {
    if (text.startsWith("null", at)) {
      at += 4;
      return null;
    }
    for (String word : List.of("true", "false")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return Boolean.valueOf(word);
      }
    }
    throw malformed();
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    expect('"');
    while (peek() != '"') {
      char c = next();
      if (c < ' ') {
        throw malformed();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw malformed();
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = "0123456789abcdef".indexOf(Character.toLowerCase(next()));
      if (digit < 0) {
        throw malformed();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw malformed();
    }
    at++;
  }

  private ScoringRefusal malformed() {
    return new ScoringRefusal(RefusalCode.JSON_MALFORMED, at);
  }
}
