package org.kaoping.web.it.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.HttpTest;

/** A scheme as a program brings it in: staged, looked at, confirmed, explained, taken away. */
class SchemeImportIT extends HttpTest {
  private static final String PASSWORD = "kaoping-demo";
  private static final String OFFICE = "jxb1";
  private static final String UNIT = "wjj.1";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String RULES = "RulesAreGiven";

  /** A sample's text under a code of this test, so that versions count from 1. */
  private static String sample(String code, String ownCode) throws IOException {
    try (InputStream in =
        SchemeImportIT.class.getResourceAsStream(
            "/org/kaoping/demo/schemes/" + code + ".scheme.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"code\": \"" + code + "\"", "\"code\": \"" + ownCode + "\"");
    }
  }

  private static HttpRequest.Builder call(String login, String path) {
    return request("api/v1/" + path).header("Authorization", basic(login, PASSWORD));
  }

  private static HttpRequest.Builder upload(String login, String fileName, String json) {
    return call(login, "schemes/import?fileName=" + fileName)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private HttpRequest.Builder act(String path, String json) {
    return call(OFFICE, path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private long confirmed(String json, String name) throws IOException {
    HttpResponse<String> staged = send(upload(OFFICE, name, json));
    assertThat(staged.statusCode()).as(staged.body()).isEqualTo(201);
    assertThat(object(staged).getBoolean("confirmable")).isTrue();
    HttpResponse<String> created =
        send(act("scheme-imports/" + object(staged).getInt("id") + "/acts/confirm", "{}"));
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return object(created).getInt("id");
  }

  @Test
  void aSchemeOfJsonBecomesADraftAndItsWarningsGetAWord() throws IOException {
    long scheme = confirmed(sample("zaozhuang-2022", "it-json"), "z.json");
    JsonObject draft = object(send(call(OFFICE, "schemes/" + scheme)));
    assertThat(draft.getString("state")).isEqualTo("DRAFT");
    assertThat(draft.getInt("schemeVersion")).isEqualTo(1);
    JsonObject found = object(send(call(OFFICE, "schemes/" + scheme + "/precheck")));
    assertThat(found.getInt("errors")).isZero();
    JsonObject rules = classOf(found, RULES);
    assertThat(rules.getJsonObject("found").getJsonArray("places")).hasSize(37);
    assertThat(rules.isNull("answer")).isTrue();
    String word =
        "{\"code\": \""
            + RULES
            + "\", \"provisional\": true, \"reason\": \"暂按评定\", \"documentNumber\": \"枣卫函〔2022〕5号\"}";
    HttpResponse<String> said = send(act("schemes/" + scheme + "/acts/explain-warning", word));
    assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
    assertThat(classOf(object(said), RULES).getJsonObject("answer").getString("explanation"))
        .isEqualTo("暂按评定");
    assertThat(object(said).getInt("open")).isEqualTo(found.getInt("open") - 1);
  }

  private static JsonObject classOf(JsonObject precheck, String code) {
    return precheck.getJsonArray("classes").getValuesAs(JsonObject.class).stream()
        .filter(line -> line.getJsonObject("found").getString("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWorkbookOfASchemeImportsAgainAsTheSameDocument() throws Exception {
    long first = confirmed(sample("shuozhou-2020", "it-xlsx"), "s.json");
    String document = send(call(OFFICE, "schemes/" + first + "/document")).body();
    HttpResponse<byte[]> workbook =
        HttpClient.newHttpClient()
            .send(
                call(OFFICE, "schemes/" + first + "/document.xlsx").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(workbook.headers().firstValue("Content-Type")).contains(XLSX);
    HttpResponse<String> staged =
        send(
            call(OFFICE, "schemes/import?fileName=s.xlsx")
                .header("Content-Type", XLSX)
                .POST(BodyPublishers.ofByteArray(workbook.body())));
    assertThat(staged.statusCode()).as(staged.body()).isEqualTo(201);
    assertThat(object(staged).getJsonArray("findings")).isEmpty();
    HttpResponse<String> second =
        send(act("scheme-imports/" + object(staged).getInt("id") + "/acts/confirm", "{}"));
    String again =
        send(call(OFFICE, "schemes/" + object(second).getInt("id") + "/document")).body();
    assertThat(again).isEqualTo(document.replace("\"version\":\"1\"", "\"version\":\"2\""));
  }

  @Test
  void whatIsWrongIsToldByItsPlaceAndNothingComesOfIt() throws IOException {
    String broken =
        sample("shuozhou-2020", "it-broken")
            .replaceFirst("\"share\": \"0.35\"", "\"share\": \"x\"");
    JsonObject staged = object(send(upload(OFFICE, "b.json", broken)));
    assertThat(staged.getBoolean("confirmable")).isFalse();
    JsonObject finding = staged.getJsonArray("findings").getJsonObject(0);
    assertThat(finding.getString("pointer"))
        .isEqualTo("/groups/0/groups/0/indicators/0/rule/items/0/share");
    assertThat(finding.getString("message")).containsPattern("\\p{IsHan}");
    String path = "scheme-imports/" + staged.getInt("id");
    HttpResponse<String> refused = send(act(path + "/acts/confirm", "{}"));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(object(refused).getString("rule")).isEqualTo("SchemeHasNoErrors");
    assertThat(send(call(OFFICE, path).DELETE()).statusCode()).isEqualTo(204);
    assertThat(object(send(call(OFFICE, path))).getString("state")).isEqualTo("DISCARDED");
  }

  @Test
  void onlyTheOfficeBringsSchemesIn() throws IOException {
    HttpResponse<String> refused = send(upload(UNIT, "z.json", sample("shanting-2019", "it-unit")));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(send(call(UNIT, "scheme-imports/1")).statusCode()).isIn(403, 404);
    assertThat(send(call(UNIT, "scheme-template.xlsx")).statusCode()).isEqualTo(200);
  }

  @Test
  void somethingThatIsNoSchemeIsNoError500() throws IOException {
    for (String body : new String[] {"", "[]", "{", "{\"format\": \"kaoping-scheme-2\"}", "PK"}) {
      HttpResponse<String> staged = send(upload(OFFICE, "x.json", body));
      assertThat(staged.statusCode()).as(body).isEqualTo(201);
      assertThat(object(staged).getBoolean("confirmable")).as(body).isFalse();
    }
  }
}
