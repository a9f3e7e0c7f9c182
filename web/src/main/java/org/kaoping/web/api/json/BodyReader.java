package org.kaoping.web.api.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kaoping.web.api.json.UnreadableBody.Fault;

/**
 * Turns parsed JSON into records, strictly: a binding library takes {@code "x"} for false and 1.5
 * for 1, which must not happen to a decision. What is left out is null.
 */
final class BodyReader {
  /** More digits than any column holds; more could keep the server busy for minutes. */
  private static final int MOST_DIGITS = 40;

  private static final Map<Class<?>, Function<JsonValue, Object>> PLAIN =
      Map.of(
          String.class, value -> ((JsonString) value).getString(),
          LocalDate.class, value -> LocalDate.parse(((JsonString) value).getString()),
          Instant.class, value -> Instant.parse(((JsonString) value).getString()),
          BigDecimal.class, BodyReader::decimal,
          Long.class, value -> decimal(value).longValueExact(),
          Integer.class, value -> decimal(value).intValueExact(),
          Boolean.class, BodyReader::truth);

  private BodyReader() {}

  /**
   * Reads a value.
   *
   * @param type a record, an enum, a list or set of those, or a plain type
   * @param path where the value stands; empty for the whole body
   * @throws UnreadableBody naming the field that does not fit
   */
  static Object read(JsonValue value, Type type, String path) throws UnreadableBody {
    if (value == JsonValue.NULL) {
      return null;
    }
    try {
      if (type instanceof ParameterizedType list) {
        return elements((JsonArray) value, list, path);
      }
      Class<?> wanted = (Class<?>) type;
      if (wanted.isRecord()) {
        return record((JsonObject) value, wanted, path);
      }
      return wanted.isEnum() ? constant(value, wanted) : PLAIN.get(wanted).apply(value);
    } catch (RuntimeException misfit) {
      throw new UnreadableBody(Fault.TYPE, path, expected(type), misfit);
    }
  }

  private static Object record(JsonObject object, Class<?> type, String path)
      throws UnreadableBody {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> unknown = new HashSet<>(object.keySet());
    Arrays.stream(components).map(RecordComponent::getName).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String first = unknown.stream().sorted().findFirst().orElseThrow();
      throw new UnreadableBody(Fault.UNKNOWN_FIELD, below(path, first), "", null);
    }
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      JsonValue value = object.getOrDefault(name, JsonValue.NULL);
      values[i] = read(value, components[i].getGenericType(), below(path, name));
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(refused);
    }
  }

  private static Object elements(JsonArray array, ParameterizedType type, String path)
      throws UnreadableBody {
    Object[] elements = new Object[array.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = read(array.get(i), type.getActualTypeArguments()[0], path + "[" + i + "]");
    }
    List<Object> list = Arrays.asList(elements);
    return type.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private static Object constant(JsonValue value, Class<?> type) {
    String name = ((JsonString) value).getString();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static BigDecimal decimal(JsonValue value) {
    BigDecimal number = ((JsonNumber) value).bigDecimalValue();
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new ArithmeticException("Too many digits");
    }
    return number;
  }

  private static Object truth(JsonValue value) {
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw new ClassCastException(value.toString());
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** What should stand there: a type's name, or the constants of an enum. */
  private static String expected(Type type) {
    if (type instanceof ParameterizedType) {
      return "[…]";
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isEnum()) {
      return String.join(
          ", ", Arrays.stream(wanted.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
    }
    return wanted.isRecord() ? "{…}" : wanted.getSimpleName();
  }
}
