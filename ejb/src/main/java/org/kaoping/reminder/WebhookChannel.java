package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kaoping.calendar.BusinessClock;

/**
 * One HTTP POST per message, for an office system, 政务微信 or SMS gateway. The body is signed together
 * with its time, so that the receiver can tell who sent it and that it is fresh; {@code
 * Idempotency-Key} stays the same over all attempts.
 */
@ApplicationScoped
public class WebhookChannel implements Channel {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int OK = 200;
  private static final int REDIRECTED = 300;
  private static final int REFUSED = 400;
  private static final int TIMED_OUT = 408;
  private static final int TOO_MANY = 429;
  private static final int BROKEN = 500;

  @Inject private ChannelSettings settings;
  @Inject private BusinessClock clock;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Override
  public ChannelKind kind() {
    return ChannelKind.WEBHOOK;
  }

  /** Nothing is sent unsigned: address and secret belong together. */
  @Override
  public boolean isConfigured() {
    return !settings.of("KAOPING_WEBHOOK_URL").isEmpty()
        && !settings.of("KAOPING_WEBHOOK_SECRET").isEmpty();
  }

  @Override
  public boolean reaches(ContactLine contact) {
    return !contact.webhookOff();
  }

  @Override
  public String send(Message message) throws ChannelFailure {
    String body = body(message);
    String time = String.valueOf(clock.wallTime().getEpochSecond());
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(settings.of("KAOPING_WEBHOOK_URL")))
              .timeout(TIMEOUT)
              .header("Content-Type", "application/json; charset=utf-8")
              .header("Idempotency-Key", message.key())
              .header("Kaoping-Timestamp", time)
              .header("Kaoping-Signature", "sha256=" + signature(time + "." + body))
              .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
              .build();
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      return judge(answer.statusCode());
    } catch (IOException | IllegalArgumentException failed) {
      throw new ChannelFailure(
          failed.getClass().getSimpleName() + ": " + failed.getMessage(), false, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ChannelFailure("interrupted", false, stopped);
    }
  }

  private static String judge(int status) throws ChannelFailure {
    if (status >= OK && status < REDIRECTED) {
      return "HTTP " + status;
    }
    boolean lasting =
        status >= REFUSED && status < BROKEN && status != TIMED_OUT && status != TOO_MANY;
    throw new ChannelFailure("HTTP " + status, lasting, null);
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(
          new SecretKeySpec(
              settings.of("KAOPING_WEBHOOK_SECRET").getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String body(Message message) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (Message.Line line : message.lines()) {
      items.add(
          Json.createObjectBuilder()
              .add("unit", line.unit())
              .add("what", line.what())
              .add("dueOn", line.dueOn())
              .add("link", line.link()));
    }
    JsonObjectBuilder recipient = Json.createObjectBuilder().add("login", message.login());
    if (message.contact().mobile() != null) {
      recipient.add("mobile", message.contact().mobile());
    }
    return Json.createObjectBuilder()
        .add("id", message.key())
        .add("event", message.purpose().name())
        .add("recipient", recipient)
        .add("title", message.title())
        .add("text", message.text())
        .add("items", items)
        .build()
        .toString();
  }
}
