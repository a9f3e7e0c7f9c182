package org.kaoping.web.api.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaoping.web.api.json.UnreadableBody.Fault;

/**
 * JSON of the REST interface: fields named as in Java, nulls written, dates and instants in ISO
 * form, numbers without exponents; unknown fields are refused.
 */
public final class JsonText {
  private static final Pattern PROPERTY = Pattern.compile("property '([^']+)'");
  private static final Pattern UNKNOWN =
      Pattern.compile("(?:Json property|property) '?([^' ]+)'? can not be mapped");
  private static final Pattern TYPE = Pattern.compile("type: (?:class )?([\\w.$]+)");
  private static final int DEEPEST = 20;

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyVisibilityStrategy(new RecordComponents())
              .withSerializers(new PlainNumbers())
              .setProperty("jsonb.fail-on-unknown-properties", true));

  /** Writes UTF-8 and leaves the stream open. */
  public void write(Object value, Type type, OutputStream out) {
    jsonb.toJson(value, type, out);
  }

  /**
   * Reads UTF-8.
   *
   * @throws UnreadableBody naming the field that is wrong
   */
  public Object read(InputStream in, Type type) throws UnreadableBody {
    try {
      return jsonb.fromJson(in, type);
    } catch (JsonbException | JsonParsingException | IllegalStateException wrong) {
      throw unreadable(wrong);
    }
  }

  private static UnreadableBody unreadable(RuntimeException wrong) {
    List<String> path = new ArrayList<>();
    String expected = "";
    Fault fault = Fault.TYPE;
    int depth = 0;
    for (Throwable t = wrong; t != null && depth < DEEPEST; t = t.getCause(), depth++) {
      String said = String.valueOf(t.getMessage());
      Matcher unknown = UNKNOWN.matcher(said);
      Matcher property = PROPERTY.matcher(said);
      if (t instanceof JsonParsingException) {
        fault = Fault.SYNTAX;
      } else if (unknown.find()) {
        fault = Fault.UNKNOWN_FIELD;
        path.add(unknown.group(1));
      } else if (property.find()) {
        path.add(property.group(1));
      }
      Matcher type = TYPE.matcher(said);
      expected = type.find() ? simple(type.group(1)) : expected;
    }
    return new UnreadableBody(fault, String.join(".", path), expected, wrong);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
