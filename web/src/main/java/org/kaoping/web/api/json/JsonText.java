package org.kaoping.web.api.json;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.kaoping.web.api.json.UnreadableBody.Fault;

/**
 * JSON of the REST interface: fields named as in Java, nulls written, dates and instants in ISO
 * form, numbers without exponents; what is read must fit exactly.
 */
public final class JsonText {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyVisibilityStrategy(new RecordComponents())
              .withSerializers(new PlainNumbers()));

  /** Writes UTF-8. */
  public void write(Object value, Type type, OutputStream out) {
    jsonb.toJson(value, type, out);
  }

  /**
   * Reads UTF-8.
   *
   * @param type a record
   * @throws UnreadableBody naming the field that is wrong
   */
  public Object read(InputStream in, Type type) throws UnreadableBody {
    return BodyReader.read(parsed(in), type, "");
  }

  private static JsonValue parsed(InputStream in) throws UnreadableBody {
    try (JsonParser parser = Json.createParser(in)) {
      parser.next();
      JsonValue value = parser.getValue();
      if (parser.hasNext()) {
        throw new IllegalArgumentException("Something stands behind the end");
      }
      return value;
    } catch (RuntimeException broken) {
      throw new UnreadableBody(Fault.SYNTAX, "", "", broken);
    }
  }
}
