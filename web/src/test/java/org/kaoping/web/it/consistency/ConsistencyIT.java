package org.kaoping.web.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.HttpTest;

/** Consistency reports as a program sees them. */
class ConsistencyIT extends HttpTest {
  private static final String PASSWORD = "kaoping-demo";
  private static final String OFFICE = "jxb1";
  private static final String UNIT = "wjj.1";
  private static final String DIVISION = "wjj.6";

  /** The claims of a sample document. */
  static String sample(String name) throws IOException {
    try (InputStream file =
        ConsistencyIT.class.getResourceAsStream("/org/kaoping/demo/claims/" + name + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFormIsCheckedKeptAndPrinted() throws IOException {
    HttpResponse<String> answer = send(post(UNIT, sample("qiaokou-2020")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(codes(answer)).containsExactly("SUM_DIFFERS", "SUM_OFF_BY_ROUNDING");
    String path = path(answer.headers().firstValue("Location").orElseThrow());

    HttpResponse<String> again = send(call(OFFICE, path).setHeader("Accept-Language", "en"));
    assertThat(codes(again)).hasSize(2);
    assertThat(object(again).getJsonArray("findings").getJsonObject(0).getString("message"))
        .contains("add up to");
    assertThat(send(call(OFFICE, path + "/claims")).body()).contains("kaoping-claims-1");
    HttpResponse<String> printed = send(call(UNIT, path + "/report.pdf"));
    assertThat(printed.statusCode()).isEqualTo(200);
    assertThat(printed.body()).startsWith("%PDF");
    assertThat(send(call(UNIT, path + "/report.xlsx")).statusCode()).isEqualTo(200);
    assertThat(send(call(UNIT, "consistency-reports")).body()).contains("自评表");
    assertThat(send(call(UNIT, "consistency-template.xlsx")).body()).startsWith("PK");
  }

  @Test
  void aUnitDoesNotSeeWhatTheOfficeChecked() throws IOException {
    HttpResponse<String> answer = send(post(OFFICE, sample("shuozhou-2020")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(codes(answer)).contains("RATIO_CUT_OFF", "UNIT_DIFFERS", "DEFINITION_DIFFERS");
    String path = path(answer.headers().firstValue("Location").orElseThrow());
    assertThat(send(call(UNIT, path)).statusCode()).isEqualTo(404);
    assertThat(send(call(UNIT, path + "/report.pdf")).statusCode()).isEqualTo(404);
    assertThat(send(call(DIVISION, path)).statusCode()).isEqualTo(403);
    assertThat(send(post(DIVISION, sample("qiaokou-2020"))).statusCode()).isEqualTo(403);
  }

  @Test
  void whatCannotBeReadIsRefusedWithEveryPlace() throws IOException {
    HttpResponse<String> answer =
        send(
            post(
                UNIT,
                """
                {"format": "kaoping-claims-1", "unit": "某局", "figures": [
                  {"key": "a", "name": "甲", "value": "约1800"},
                  {"key": "a", "name": "乙", "value": 5}]}
                """));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(object(answer).getString("rule")).isEqualTo("ClaimsAreReadable");
    assertThat(
            object(answer).getJsonArray("fields").getValuesAs(JsonValue::asJsonObject).stream()
                .map(field -> field.getString("path")))
        .containsExactlyInAnyOrder("/figures/0/value", "/figures/1/value");
    assertThat(send(post(UNIT, "{")).statusCode()).isEqualTo(422);
    assertThat(send(post(UNIT, "")).statusCode()).isEqualTo(422);
  }

  @Test
  void aSchemeIsCheckedByTheOfficeOnly() throws IOException {
    String path = "schemes/999999/consistency-reports";
    assertThat(send(call(OFFICE, path).POST(BodyPublishers.noBody())).statusCode()).isEqualTo(404);
    assertThat(send(call(UNIT, path).POST(BodyPublishers.noBody())).statusCode()).isEqualTo(403);
  }

  private static List<String> codes(HttpResponse<String> answer) {
    return object(answer).getJsonArray("findings").getValuesAs(JsonValue::asJsonObject).stream()
        .map(finding -> finding.getString("code"))
        .toList();
  }

  private static HttpRequest.Builder call(String login, String path) {
    return request("api/v1/" + path).header("Authorization", basic(login, PASSWORD));
  }

  private static HttpRequest.Builder post(String login, String json) {
    return call(login, "consistency-reports")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private static String path(String location) {
    return location.substring(location.indexOf("/api/v1/") + "/api/v1/".length());
  }

  private static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
