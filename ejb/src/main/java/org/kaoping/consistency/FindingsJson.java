package org.kaoping.consistency;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.claim.Place;

/** Findings as text, to be kept; their sentences are made when they are read. */
final class FindingsJson {
  /** One for all: looking the provider up anew takes milliseconds in a server. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private FindingsJson() {}

  static String write(List<ConsistencyFinding> findings) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    for (ConsistencyFinding finding : findings) {
      list.add(
          JSON.createObjectBuilder()
              .add("code", finding.code().name())
              .add("key", finding.key())
              .add("name", finding.name())
              .add("stated", finding.stated())
              .add("expected", finding.expected())
              .add("where", place(finding.where()))
              .add("elsewhere", place(finding.elsewhere()))
              .add("details", JSON.createArrayBuilder(finding.details())));
    }
    return list.build().toString();
  }

  private static JsonObjectBuilder place(Place place) {
    return JSON.createObjectBuilder()
        .add("document", place.document())
        .add("chapter", place.chapter())
        .add("row", place.row());
  }

  static List<ConsistencyFinding> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(FindingsJson::finding);
    }
  }

  private static ConsistencyFinding finding(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new ConsistencyFinding(
        FindingCode.valueOf(json.getString("code")),
        json.getString("key"),
        json.getString("name"),
        json.getString("stated"),
        json.getString("expected"),
        place(json.getJsonObject("where")),
        place(json.getJsonObject("elsewhere")),
        json.getJsonArray("details").getValuesAs(JsonString::getString));
  }

  private static Place place(JsonObject json) {
    return new Place(json.getString("document"), json.getString("chapter"), json.getString("row"));
  }
}
