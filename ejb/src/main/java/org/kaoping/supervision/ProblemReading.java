package org.kaoping.supervision;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** What was read from a table of problems, and how it is kept until it is taken over. */
record ProblemReading(List<ProblemRow> rows, List<ProblemFinding> findings) {

  String write() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    rows.forEach(row -> all.add(json(row)));
    JsonArrayBuilder found = Json.createArrayBuilder();
    findings.forEach(finding -> found.add(json(finding)));
    return Json.createObjectBuilder().add("rows", all).add("findings", found).build().toString();
  }

  static ProblemReading read(String payload) {
    if (payload == null) {
      return new ProblemReading(List.of(), List.of());
    }
    try (JsonReader reader = Json.createReader(new StringReader(payload))) {
      JsonObject all = reader.readObject();
      return new ProblemReading(
          all.getJsonArray("rows").getValuesAs(ProblemReading::row),
          all.getJsonArray("findings").getValuesAs(ProblemReading::finding));
    }
  }

  private static JsonObjectBuilder json(ProblemRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("row", row.row())
            .add("number", row.number())
            .add("problem", row.problem())
            .add("unit", row.unitName())
            .add("measure", row.measure());
    if (row.unitId() != null) {
      json.add("unitId", row.unitId());
    }
    if (row.divisionId() != null) {
      json.add("divisionId", row.divisionId());
    }
    return row.dueOn() == null ? json : json.add("dueOn", row.dueOn());
  }

  private static ProblemRow row(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new ProblemRow(
        json.getInt("row"),
        json.getString("number"),
        json.getString("problem"),
        json.getString("unit"),
        id(json, "unitId"),
        id(json, "divisionId"),
        json.getString("measure"),
        json.getString("dueOn", null));
  }

  private static Long id(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonNumber(key).longValue() : null;
  }

  private static JsonObjectBuilder json(ProblemFinding finding) {
    JsonArrayBuilder arguments = Json.createArrayBuilder(finding.arguments());
    return Json.createObjectBuilder()
        .add("row", finding.row())
        .add("column", finding.column())
        .add("code", finding.code())
        .add("arguments", arguments);
  }

  private static ProblemFinding finding(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new ProblemFinding(
        json.getInt("row"),
        json.getString("column"),
        json.getString("code"),
        json.getJsonArray("arguments").getValuesAs(JsonString::getString));
  }
}
