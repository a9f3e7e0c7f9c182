package org.kaoping.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;

/** Digests and urges by mail to a real SMTP server and by webhook to a real HTTP server. */
class DeliveryTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String SECRET = "only-for-this-test";

  private final Desk desk = new Desk();
  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private HttpServer gateway;
  private volatile int answer = 204;

  private record Posted(Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.get(name).get(0);
    }
  }

  @BeforeEach
  void openChannels() throws IOException {
    mail.start();
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/messages",
        call -> {
          String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          posted.add(new Posted(Map.copyOf(call.getRequestHeaders()), body));
          call.sendResponseHeaders(answer, -1);
          call.close();
        });
    gateway.start();
    System.setProperty("kaoping.base.url", "https://kp.example/");
  }

  @AfterEach
  void closeChannels() {
    gateway.stop(0);
    mail.stop();
    List.of("smtp.host", "smtp.port", "webhook.url", "webhook.secret", "base.url")
        .forEach(name -> System.clearProperty("kaoping." + name));
  }

  private void useMail() {
    System.setProperty("kaoping.smtp.host", "127.0.0.1");
    System.setProperty("kaoping.smtp.port", String.valueOf(mail.getSmtp().getPort()));
  }

  private void useWebhook() {
    System.setProperty(
        "kaoping.webhook.url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages");
    System.setProperty("kaoping.webhook.secret", SECRET);
  }

  private void contact(long person, String email, boolean mailOff) {
    desk.bureau.sql(
        "insert into contact (person_id, email, mobile, mail_off, webhook_off) values (%d, '%s',"
            + " '13800000000', %s, false)",
        person, email, mailOff);
  }

  private List<DeliveryService.DeliveryLine> record() {
    return desk.bureau.server.read(
        desk.bureau.performanceOffice(),
        () ->
            desk.bureau
                .server
                .get(DeliveryService.class)
                .deliveries(null, DeliveryService.START, 50));
  }

  @Test
  void aDigestIsOneMailPerPersonAndDayHoweverManyPostsAndItems() throws Exception {
    useMail();
    contact(2, "jk@zhangping.example", false);
    desk.post(2, 20, Role.DIVISION, TestBureau.PRIMARY_CARE);
    desk.work();
    desk.work(Role.DIVISION, TestBureau.PRIMARY_CARE, SubjectRef.dutyTask(2), Desk.LIMIT);
    desk.onDay(-3);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(2, 2, 1));
    assertThat(desk.sweep().sent()).isZero();
    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).contains("2020-03-28").contains("2 项");
    assertThat(received[0].getAllRecipients()[0]).hasToString("jk@zhangping.example");
    assertThat(received[0].getMessageID()).contains("digest.MAIL.2.2020-03-28");
    assertThat(received[0].getContent().toString())
        .contains("卫生健康局 2019 年度")
        .contains("期限 2020-03-31")
        .contains("https://kp.example/go/DUTY_TASK/1")
        .contains("https://kp.example/go/DUTY_TASK/2");
    assertThat(record())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.state()).isEqualTo(DeliveryState.SENT);
              assertThat(line.address()).isEqualTo("jk@zhangping.example");
              assertThat(line.finishedAt()).isEqualTo(desk.bureau.server.clock().now());
            });
  }

  @Test
  void whoDoesNotWantMailOrHasNoAddressGetsNone() {
    useMail();
    contact(2, "jk@zhangping.example", true);
    desk.work();
    desk.onDay(1);
    assertThat(desk.sweep().sent()).isZero();
    assertThat(mail.getReceivedMessages()).isEmpty();
    assertThat(desk.noticed(desk.bureau.diseaseControl())).containsExactly("WorkOverdue");
  }

  @Test
  void theWebhookIsSignedOverTimeAndBody() throws Exception {
    useWebhook();
    contact(2, "jk@zhangping.example", false);
    desk.work();
    desk.onDay(-3);
    assertThat(desk.sweep().sent()).isEqualTo(1);
    Posted message = posted.get(0);
    String time = message.header("Kaoping-timestamp");
    assertThat(time)
        .isEqualTo(String.valueOf(desk.bureau.server.clock().wallTime().getEpochSecond()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String expected =
        HexFormat.of()
            .formatHex(mac.doFinal((time + "." + message.body()).getBytes(StandardCharsets.UTF_8)));
    assertThat(message.header("Kaoping-signature")).isEqualTo("sha256=" + expected);
    assertThat(message.header("Idempotency-key")).isEqualTo("digest:WEBHOOK:2:2020-03-28");
    var json = Json.createReader(new StringReader(message.body())).readObject();
    assertThat(json.getJsonObject("recipient").getString("mobile")).isEqualTo("13800000000");
    assertThat(json.getJsonArray("items").getJsonObject(0).getString("dueOn"))
        .isEqualTo("2020-03-31");
    assertThat(message.body()).doesNotContain(SECRET);
  }

  @Test
  void nothingLeavesWithoutASecret() {
    useWebhook();
    System.clearProperty("kaoping.webhook.secret");
    desk.work();
    desk.onDay(1);
    assertThat(desk.sweep().sent()).isZero();
    assertThat(posted).isEmpty();
  }

  @Test
  void aFailureIsTriedAgainAfterLongerAndLongerPausesAndThenDead() {
    useWebhook();
    answer = 503;
    desk.work();
    desk.onDay(-3);
    List<Integer> attempts = new ArrayList<>();
    for (Duration pause : DeliveryBatches.PAUSES) {
      assertThat(desk.sweep().sent()).isZero();
      desk.later(pause.minusSeconds(1));
      desk.sweep();
      attempts.add(posted.size());
      desk.later(Duration.ofSeconds(1));
    }
    assertThat(attempts).containsExactly(1, 2, 3, 4, 5);
    desk.sweep();
    assertThat(posted).hasSize(6);
    DeliveryService.DeliveryLine dead = record().get(0);
    assertThat(dead.state()).isEqualTo(DeliveryState.DEAD);
    assertThat(dead.outcome()).isEqualTo("HTTP 503");
    answer = 200;
    desk.later(Duration.ofDays(1));
    desk.sweep();
    assertThat(posted).hasSize(6);
    retry(dead.id());
    desk.sweep();
    assertThat(posted).hasSize(7);
    assertThat(record().get(0).state()).isEqualTo(DeliveryState.SENT);
  }

  private void retry(long id) {
    desk.bureau.server.act(
        desk.bureau.performanceOffice(),
        "DeliveryService.retry",
        PLAIN,
        () -> desk.bureau.server.get(DeliveryService.class).retry(PLAIN, id));
  }

  @Test
  void aRefusalForGoodIsNotTriedAgain() {
    useWebhook();
    answer = 422;
    desk.work();
    desk.onDay(-3);
    desk.sweep();
    assertThat(record().get(0).state()).isEqualTo(DeliveryState.DEAD);
  }

  @Test
  void anUnreachableMailServerIsTriedAgain() {
    useMail();
    contact(2, "jk@zhangping.example", false);
    mail.stop();
    desk.work();
    desk.onDay(-3);
    desk.sweep();
    assertThat(record().get(0).state()).isEqualTo(DeliveryState.WAITING);
    mail.start();
    useMail();
    desk.later(Duration.ofMinutes(5));
    assertThat(desk.sweep().sent()).isEqualTo(1);
  }

  @Test
  void whatIsDoneBeforeARetryIsNotSent() {
    useWebhook();
    answer = 503;
    desk.work();
    desk.onDay(-3);
    desk.sweep();
    desk.done(SubjectRef.dutyTask(1));
    answer = 200;
    desk.later(Duration.ofMinutes(5));
    assertThat(desk.sweep().sent()).isZero();
    assertThat(posted).hasSize(1);
    assertThat(record().get(0).state()).isEqualTo(DeliveryState.SKIPPED);
  }

  /** A node that died after its claim: another one comes when the claim has run out. */
  @Test
  void aClaimOfADeadNodeRunsOutAndTheKeyStaysTheSame() {
    useWebhook();
    desk.work();
    desk.onDay(-3);
    answer = 503;
    desk.sweep();
    String key = posted.get(0).header("Idempotency-key");
    desk.later(Duration.ofMinutes(5));
    desk.bureau.server.inTransaction(
        () ->
            desk.bureau
                .server
                .get(DeliveryBatches.class)
                .claim(record(0), "died", SweepTime.of(desk.bureau.server.clock())));
    answer = 204;
    assertThat(desk.sweep().sent()).as("claimed by the dead node").isZero();
    desk.later(Duration.ofMinutes(10));
    assertThat(desk.sweep().sent()).isEqualTo(1);
    assertThat(posted.get(1).header("Idempotency-key")).isEqualTo(key);
    assertThat(desk.sweep().sent()).isZero();
  }

  private long record(int index) {
    return desk.bureau
        .server
        .get(DeliveryBatches.class)
        .due(desk.bureau.server.clock().now(), 10)
        .get(index);
  }

  @Test
  void anUrgeLeavesAtOnceAndIsCappedPerDay() throws Exception {
    useMail();
    contact(2, "jk@zhangping.example", false);
    desk.work();
    desk.bureau.sql(
        "insert into duty_task (id, appraisal_id, indicator_id, indicator_revision_id, division_id,"
            + " duty, state, progress_percent, late, returns, version) values (1, 1, 1, 1, %d,"
            + " 'LEAD', 'SELF_ASSESSMENT_DUE', 0, false, 0, 0)",
        TestBureau.DISEASE_CONTROL);
    desk.onDay(2);
    desk.sweep();
    int before = mail.getReceivedMessages().length;
    long item = desk.item(SubjectRef.dutyTask(1)).getId();
    urge(item, "请于今天下班前报送");
    desk.sweep();
    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(before + 1);
    assertThat(received[before].getContent().toString()).contains("请于今天下班前报送");
    assertThatThrownBy(() -> urge(item, null)).hasMessageContaining("UrgedAtMostPerDay");
    desk.onDay(3);
    urge(item, null);
    assertThat(desk.noticed(desk.bureau.diseaseControl()))
        .contains("WorkUrgedWithWords", "WorkOverdue");
  }

  private void urge(long item, String text) {
    desk.bureau.server.act(
        desk.bureau.performanceOffice(),
        "UrgeService.urge",
        PLAIN,
        () -> desk.bureau.server.get(UrgeService.class).urge(PLAIN, item, text));
  }
}
