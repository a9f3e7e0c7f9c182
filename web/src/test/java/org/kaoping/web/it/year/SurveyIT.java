package org.kaoping.web.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.security.ActContext;
import org.kaoping.survey.PaperGrid;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.SatisfactionLevel;
import org.kaoping.survey.SurveyLinks;
import org.kaoping.survey.SurveyQuestion;
import org.kaoping.survey.SurveyResults;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.SurveyView;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.support.ContainerTest;
import org.kaoping.web.it.support.TestServer;

/** Surveys as respondents and offices meet them: over HTTP, on the real database. */
class SurveyIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final Questionnaire ASKED =
      new Questionnaire(
          "窗口服务 <满意度> 调查",
          "",
          List.of("服务对象"),
          SatisfactionLevel.STANDARD,
          List.of(
              new SurveyQuestion(QuestionType.PROFILE, "您的性别是？", List.of("男", "女"), true),
              new SurveyQuestion(QuestionType.SCORED, "您是否满意？", List.of(), true),
              new SurveyQuestion(QuestionType.TEXT, "意见", List.of(), false)));

  @Inject private PlayedYear year;
  @Inject private City city;
  @Inject private SurveyService surveys;
  @Inject private BusinessClock clock;

  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource database;

  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private long cycle;

  @BeforeEach
  void awaitYear() {
    cycle = year.cycleId();
  }

  private long opened() {
    long unit = year.appraisal(PlayedYear.BUREAU).getUnitId();
    long survey = city.id(City.OFFICE, () -> surveys.draft(PLAIN, cycle, unit, ASKED));
    LocalDate today = clock.today();
    city.by(City.OFFICE, () -> surveys.open(PLAIN, survey, today, today.plusDays(1)));
    return survey;
  }

  private List<String> links(long survey, int count) {
    SurveyLinks links = SurveyLinks.fresh(count);
    city.by(City.OFFICE, () -> surveys.addLinks(PLAIN, survey, 1, links));
    return links.secrets();
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(TestServer.address() + path)));
  }

  private HttpResponse<String> post(String secret, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(TestServer.address() + "s/" + secret))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(
          request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Test
  void bothSurveysOfShuozhouComeOutOfThePlayedAnswers() {
    List<SurveyView> closed = city.see(City.OFFICE, () -> surveys.ofCycle(cycle)).subList(0, 2);
    assertThat(closed).extracting(SurveyView::answers).containsExactly(41L, 109L);
    assertThat(
            closed.stream()
                .map(survey -> city.see(City.OFFICE, () -> surveys.results(survey.id())))
                .map(SurveyResults::all)
                .map(all -> all.overall().toPlainString()))
        .containsExactly("89.03", "78.53");
  }

  @Test
  void aLinkIsAnsweredOnceWithoutLoginAndWithoutCookie() {
    long survey = opened();
    String link = links(survey, 1).get(0);
    HttpResponse<String> form = get("s/" + link);
    assertThat(form.statusCode()).as(form.body()).isEqualTo(200);
    assertThat(form.body())
        .contains("窗口服务 &lt;满意度&gt; 调查", "您是否满意？")
        .contains("非常满意")
        .contains("method=\"post\"");
    assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(form.headers().firstValue("Referrer-Policy")).contains("no-referrer");

    HttpResponse<String> incomplete = post(link, "q1=9&q3=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(incomplete.statusCode()).isEqualTo(422);
    assertThat(incomplete.body())
        .contains("第 2 题还没有作答", "第 1 题：请填选项的序号 1 至 2")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");

    HttpResponse<String> answered = post(link, "q1=2&q2=1&q3=%E5%BE%88%E5%A5%BD");
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(303);
    assertThat(answered.headers().firstValue("Location")).contains("/s/thanks");
    assertThat(answered.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(get("s/thanks").body()).contains("您的答卷已收到");

    assertThat(post(link, "q1=1&q2=1").statusCode()).isEqualTo(410);
    HttpResponse<String> again = get("s/" + link);
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("每个链接只能答一次");
    assertThat(city.see(City.OFFICE, () -> surveys.survey(survey)).answers()).isEqualTo(1);
  }

  @Test
  void whatIsUnknownOrClosedIsAPlainMessage() {
    for (String unknown : List.of("s/nosuchlink", "s/", "s/a/b", "s/" + "x".repeat(3_000))) {
      HttpResponse<String> answer = get(unknown);
      assertThat(answer.statusCode()).as(unknown).isEqualTo(404);
      assertThat(answer.body()).contains("这个链接无效");
    }
    long survey = opened();
    String link = links(survey, 1).get(0);
    city.by(City.OFFICE, () -> surveys.close(PLAIN, survey));
    HttpResponse<String> closed = post(link, "q1=1&q2=1");
    assertThat(closed.statusCode()).isEqualTo(403);
    assertThat(closed.body()).contains("现在不能提交答卷");
    assertThat(get("survey.xhtml?id=" + survey).statusCode())
        .as("asks for the login")
        .isEqualTo(302);
  }

  @Test
  void ofTwoClicksAtOnceOneCounts() {
    long survey = opened();
    for (String link : links(survey, 10)) {
      List<CompletableFuture<Integer>> clicks =
          IntStream.range(0, 4)
              .mapToObj(
                  click ->
                      CompletableFuture.supplyAsync(
                          () -> post(link, "q1=1&q2=" + (click + 1)).statusCode()))
              .toList();
      assertThat(clicks.stream().map(CompletableFuture::join).sorted())
          .containsExactly(303, 410, 410, 410);
    }
    assertThat(city.see(City.OFFICE, () -> surveys.survey(survey)).answers()).isEqualTo(10);
  }

  @Test
  void nothingInTheTablesLeadsFromALinkToItsAnswer() throws SQLException {
    long survey = opened();
    List<String> links = links(survey, 6);
    for (int at = 0; at < links.size(); at++) {
      post(links.get(at), "q1=1&q2=1&q3=" + (char) ('a' + at));
    }
    List<String> tokens = rows("select * from survey_token where survey_id = " + survey);
    List<String> answers =
        rows(
            "select a.*, v.answer_text from survey_answer a join survey_answer_value v"
                + " on v.answer_id = a.id where v.question_number = 3 and a.survey_id = "
                + survey);
    assertThat(tokens).hasSize(6);
    assertThat(answers).hasSize(6);
    assertThat(String.join("\n", tokens) + String.join("\n", answers))
        .as("neither secret nor time")
        .doesNotContain(links)
        .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:");
    assertThat(rows("select detail from audit_record where subject_type = 'SURVEY'"))
        .noneMatch(line -> answers.stream().anyMatch(row -> line.contains(row.split("\\|")[0])));
    assertThat(
            rows(
                "select column_name from information_schema.columns where table_schema = database()"
                    + " and table_name in ('survey_answer', 'survey_answer_value')"))
        .noneMatch(column -> column.matches(".*(token|hash|_at|_on|time|address|person).*"));
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
          cells.add(String.valueOf(result.getString(at)));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }

  @Test
  void resultsAreReadOverTheInterfaceAndPrinted() {
    long survey = opened();
    PaperGrid papers =
        new PaperGrid(Stream.generate(() -> List.of("1", "2", "")).limit(6).toList());
    city.by(City.OFFICE, () -> surveys.enterPapers(PLAIN, survey, 1, papers));
    assertThat(api("surveys/" + survey).body()).contains("\"papers\":6", "\"state\":\"OPEN\"");
    HttpResponse<String> early = api("surveys/" + survey + "/results");
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("ResultsComeAfterClosing");
    city.by(City.OFFICE, () -> surveys.close(PLAIN, survey));

    HttpResponse<String> results = api("surveys/" + survey + "/results");
    assertThat(results.statusCode()).as(results.body()).isEqualTo(200);
    assertThat(results.body()).contains("\"overall\":80.00", "\"answers\":6");
    assertThat(api("cycles/" + cycle + "/surveys").body()).contains("\"id\":" + survey);
    HttpResponse<String> pdf = api("surveys/" + survey + "/reports/results.pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.body()).startsWith("%PDF");
    assertThat(get("openapi").body()).contains("/api/v1/surveys/{id}/results");
  }

  private HttpResponse<String> api(String path) {
    String account =
        Base64.getEncoder()
            .encodeToString((City.OFFICE + ":kaoping-demo").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(TestServer.address() + "api/v1/" + path))
            .header("Authorization", "Basic " + account));
  }
}
