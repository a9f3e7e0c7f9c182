package org.kaoping.scheme;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.kaoping.plan.Severity;

/** Findings as text, to be kept with an upload. */
final class FindingsText {
  private FindingsText() {}

  static String write(List<SchemeFinding> findings) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (SchemeFinding finding : findings) {
      all.add(
          Json.createObjectBuilder()
              .add("sheet", finding.sheet())
              .add("row", finding.row())
              .add("column", finding.column())
              .add("pointer", finding.pointer())
              .add("code", finding.code())
              .add("arguments", Json.createArrayBuilder(finding.arguments()))
              .add("severity", finding.severity().name()));
    }
    return all.build().toString();
  }

  static List<SchemeFinding> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(FindingsText::finding);
    }
  }

  private static SchemeFinding finding(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new SchemeFinding(
        json.getString("sheet"),
        json.getInt("row"),
        json.getString("column"),
        json.getString("pointer"),
        json.getString("code"),
        json.getJsonArray("arguments").getValuesAs(JsonString::getString),
        Severity.valueOf(json.getString("severity")));
  }
}
