package org.kaoping.web.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.HttpTest;

/** The REST interface as a program sees it, with the accounts of the sample organisation. */
class ApiIT extends HttpTest {
  private static final String PASSWORD = "kaoping-demo";
  private static final String OFFICE = "jxb1";
  private static final String UNIT = "wjj.1";
  private static final String JSON = "application/json";

  @Test
  void aSchemeIsEnteredOnceHoweverOftenItIsSent() throws IOException {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = send(scheme(OFFICE).header("Idempotency-Key", key));
    HttpResponse<String> second = send(scheme(OFFICE).header("Idempotency-Key", key));
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(send(scheme(OFFICE)).body()).isNotEqualTo(first.body());
    String location = first.headers().firstValue("Location").orElseThrow();
    JsonObject entered = object(send(call(OFFICE, path(location))));
    assertThat(entered.getString("state")).isEqualTo("DRAFT");
    assertThat(entered.getJsonArray("bands").getJsonObject(0).get("upper").toString())
        .isEqualTo("100");
    assertThat(entered.getJsonArray("questions")).isNotEmpty();
  }

  @Test
  void aQuestionIsAnsweredOnTheVersionThatWasSeen() throws IOException {
    String path = path(send(scheme(OFFICE)).headers().firstValue("Location").orElseThrow());
    HttpResponse<String> seen = send(call(OFFICE, path));
    JsonObject question = object(seen).getJsonArray("questions").getJsonObject(0);
    String answer =
        Json.createObjectBuilder()
            .add("question", question.getString("code"))
            .add("option", question.getJsonArray("options").getJsonObject(0).getString("code"))
            .add("provisional", true)
            .add("documentNumber", "漳绩办〔2026〕1号")
            .build()
            .toString();
    HttpResponse<String> answered = send(post(OFFICE, path + "/acts/answer", answer));
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
    assertThat(object(answered).getJsonArray("questions").getJsonObject(0).get("current"))
        .isNotEqualTo(jakarta.json.JsonValue.NULL);
    assertThat(answered.headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(seen.headers().firstValue("ETag"));
  }

  @Test
  void whatTheRoleMayNotDoIsForbidden() throws IOException {
    HttpResponse<String> refused = send(scheme(UNIT));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(object(refused).getString("rule")).isEqualTo("ActsOnlyInOwnRole");
  }

  @Test
  void whatIsUnknownIsRefusedByTheRuleAndInTheReadersLanguage() throws IOException {
    HttpResponse<String> chinese = send(call(OFFICE, "cycles/999999"));
    assertThat(chinese.statusCode()).isEqualTo(404);
    assertThat(object(chinese).getString("type")).isEqualTo("urn:kaoping:rule:KnownAndOwn");
    assertThat(object(chinese).getString("detail")).containsPattern("\\p{IsHan}");
    HttpResponse<String> english =
        send(call(OFFICE, "cycles/999999").setHeader("Accept-Language", "en-GB"));
    assertThat(object(english).getString("detail")).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void anActOnWhatIsUnknownNeedsNoBody() throws IOException {
    HttpResponse<String> refused =
        send(call(UNIT, "appraisals/999999/acts/submit-plan").POST(BodyPublishers.noBody()));
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
    assertThat(object(refused).getString("rule")).isEqualTo("KnownAndOwn");
  }

  @Test
  void malformedRequestsNameTheField() throws IOException {
    assertField(post(OFFICE, "cycles", "{\"year\": \"x\"}"), "year");
    assertField(post(OFFICE, "cycles", "{\"yeer\": 2026}"), "yeer");
    assertField(post(OFFICE, "cycles", "{\"stages\": [{\"stage\": \"X\"}]}"), "stages[0].stage");
    assertField(post(OFFICE, "cycles", "{\"year\""), "");
    assertField(call(OFFICE, "work-items"), "year");
    assertField(call(OFFICE, "work-items?year=2019&size=201"), "size");
    assertField(call(OFFICE, "work-items?year=2019&after=zzz"), "after");
    assertField(
        post(UNIT, "appraisals/999999/acts/submit-plan", "{}").header("If-Match", "\"x\""),
        "If-Match");
    JsonArray missing =
        object(send(post(OFFICE, "cycles", "{\"stages\": [{\"stage\": \"PLAN\"}]}")))
            .getJsonArray("fields");
    assertThat(missing.toString()).contains("\"principal\"", "\"stages[0].dueOn\"");
  }

  @Test
  void whatTheInterfaceDoesNotKnowIsAProblemToo() throws IOException {
    assertProblem(send(call(OFFICE, "no/such/path")), 404);
    assertProblem(send(call(OFFICE, "cycles").method("PATCH", BodyPublishers.noBody())), 405);
    assertProblem(send(call(OFFICE, "cycles").setHeader("Accept", "image/png")), 406);
    assertProblem(
        send(
            call(OFFICE, "cycles")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))),
        415);
  }

  @Test
  void theInterfaceDescribesItself() throws IOException {
    HttpResponse<String> answer = send(request("openapi").header("Accept", JSON));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonObject api = object(answer);
    assertThat(api.getJsonObject("components").getJsonObject("securitySchemes"))
        .containsKey("basic");
    JsonObject act =
        api.getJsonObject("paths")
            .getJsonObject("/api/v1/appraisals/{id}/acts/submit-plan")
            .getJsonObject("post");
    assertThat(act.getJsonArray("parameters").toString())
        .contains("Idempotency-Key", "If-Match", "Kaoping-Assignment");
    assertThat(act.getJsonObject("responses").toString())
        .contains("\"409\"", "application/problem+json");
  }

  private void assertField(HttpRequest.Builder request, String path) throws IOException {
    HttpResponse<String> answer = send(request);
    assertProblem(answer, 400);
    assertThat(object(answer).getJsonArray("fields").getJsonObject(0).getString("path"))
        .isEqualTo(path);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(object(answer).getInt("status")).isEqualTo(status);
  }

  private static HttpRequest.Builder call(String login, String path) {
    return request("api/v1/" + path).header("Authorization", basic(login, PASSWORD));
  }

  private static HttpRequest.Builder post(String login, String path, String json) {
    return call(login, path).header("Content-Type", JSON).POST(BodyPublishers.ofString(json));
  }

  private static HttpRequest.Builder scheme(String login) {
    return post(
        login,
        "schemes",
        """
        {"code": "api-test", "name": "接口测试方案", "sourceDocument": "漳委办〔2026〕1号",
         "sourceText": "完成率90%以上得满分，60%以上得一半", "decimals": 2, "rounding": null,
         "bands": [
          {"label": "好", "lower": 90, "lowerIncluded": true, "upper": 100.00,
           "upperIncluded": true, "factor": 1},
          {"label": "一般", "lower": 60, "lowerIncluded": true, "upper": 80,
           "upperIncluded": false, "factor": 0.5}]}
        """);
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
