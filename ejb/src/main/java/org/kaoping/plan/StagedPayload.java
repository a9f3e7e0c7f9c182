package org.kaoping.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.plan.table.TableReading;

/** A reading as text, to be kept until it is confirmed. Numbers of points are kept as strings. */
final class StagedPayload {
  private StagedPayload() {}

  static String write(TableReading reading) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    reading.rows().forEach(row -> rows.add(json(row)));
    JsonArrayBuilder findings = Json.createArrayBuilder();
    reading.findings().forEach(finding -> findings.add(json(finding)));
    return Json.createObjectBuilder()
        .add("rows", rows)
        .add("findings", findings)
        .build()
        .toString();
  }

  static TableReading read(String payload) {
    if (payload == null) {
      return new TableReading(List.of(), List.of());
    }
    try (JsonReader reader = Json.createReader(new StringReader(payload))) {
      JsonObject all = reader.readObject();
      return new TableReading(
          all.getJsonArray("rows").getValuesAs(StagedPayload::row),
          all.getJsonArray("findings").getValuesAs(StagedPayload::finding));
    }
  }

  private static JsonObjectBuilder json(PlanRow row) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("seq", row.seq());
    add(json, "category", row.category() == null ? null : row.category().name());
    add(json, "level1", row.level1());
    add(json, "level2", row.level2());
    add(json, "points", row.fullPoints() == null ? null : row.fullPoints().toPlainString());
    return json.add("leaders", Json.createArrayBuilder(row.leaders()))
        .add("divisions", Json.createArrayBuilder(row.divisions()))
        .add("posts", Json.createArrayBuilder(row.posts()));
  }

  private static void add(JsonObjectBuilder json, String key, String text) {
    if (text != null) {
      json.add(key, text);
    }
  }

  private static PlanRow row(JsonValue value) {
    JsonObject json = value.asJsonObject();
    String category = json.getString("category", null);
    String points = json.getString("points", null);
    return new PlanRow(
        null,
        json.getInt("seq"),
        category == null ? null : Category.valueOf(category),
        json.getString("level1", null),
        json.getString("level2", null),
        points == null ? null : new BigDecimal(points),
        texts(json.getJsonArray("leaders")),
        texts(json.getJsonArray("divisions")),
        texts(json.getJsonArray("posts")));
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  private static JsonObjectBuilder json(ImportFinding finding) {
    JsonArrayBuilder arguments = Json.createArrayBuilder();
    finding.arguments().forEach(argument -> arguments.add(String.valueOf(argument)));
    return Json.createObjectBuilder()
        .add("sheet", finding.sheet())
        .add("row", finding.row())
        .add("column", finding.column())
        .add("code", finding.code())
        .add("arguments", arguments)
        .add("severity", finding.severity().name());
  }

  private static ImportFinding finding(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new ImportFinding(
        json.getString("sheet"),
        json.getInt("row"),
        json.getString("column"),
        json.getString("code"),
        List.copyOf(texts(json.getJsonArray("arguments"))),
        Severity.valueOf(json.getString("severity")));
  }
}
