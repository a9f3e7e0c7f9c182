package org.kaoping.web.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Why a request was not fulfilled (RFC 9457).
 *
 * @param type {@code urn:kaoping:rule:…} or {@code urn:kaoping:problem:…}
 * @param title the kind of problem, in the reader's language
 * @param status the HTTP status, 400–599
 * @param detail what is wrong and what to do, in the reader's language
 * @param rule the broken rule; null when no rule was broken
 * @param arguments the values that the detail names
 * @param fields parts of the request that are wrong; empty when none is meant
 * @param errorNumber under which the log has an unexpected error; null for others
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String rule,
    List<Object> arguments,
    List<Field> fields,
    String errorNumber) {

  /** Media type of the answer. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * A part of the request.
   *
   * @param path where it stands, for example {@code rows[2].fullPoints}; empty for the whole body
   * @param message what is wrong with it
   */
  public record Field(String path, String message) {}

  /** The answer's body in UTF-8. */
  public byte[] json() {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("type", type)
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    if (rule != null) {
      object.add("rule", rule).add("arguments", argumentsJson());
    }
    if (!fields.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      fields.forEach(
          field ->
              list.add(
                  Json.createObjectBuilder()
                      .add("path", field.path())
                      .add("message", field.message())));
      object.add("fields", list);
    }
    if (errorNumber != null) {
      object.add("errorNumber", errorNumber);
    }
    return object.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonArrayBuilder argumentsJson() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Object argument : arguments) {
      if (argument instanceof Integer || argument instanceof Long) {
        list.add(((Number) argument).longValue());
      } else if (argument instanceof BigDecimal decimal) {
        list.add(decimal.toPlainString());
      } else if (argument instanceof Boolean truth) {
        list.add(truth);
      } else {
        list.add(argument instanceof Enum<?> code ? code.name() : String.valueOf(argument));
      }
    }
    return list;
  }
}
