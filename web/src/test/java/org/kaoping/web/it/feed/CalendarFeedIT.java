package org.kaoping.web.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.feed.CalendarFeedService;
import org.kaoping.feed.FeedSecret;
import org.kaoping.feed.FeedView;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Refusals;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.support.ContainerTest;
import org.kaoping.web.it.support.TestServer;

/** A calendar program reads what is due, over HTTP and without a login, until it may no more. */
class CalendarFeedIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Refusals refusals;
  @Inject private CalendarFeedService feeds;

  private final HttpClient program =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private long assignment(House house) {
    return city.see(house.office(), feeds::mine).get(0).assignmentId();
  }

  private FeedSecret make(House house) {
    FeedSecret secret = FeedSecret.fresh();
    long assignment = assignment(house);
    city.id(house.office(), () -> feeds.make(PLAIN, assignment, secret));
    return secret;
  }

  private HttpResponse<String> get(String name, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(TestServer.address() + "feeds/" + name));
    try {
      return program.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Test
  void theAddressGivesWhatIsDueWithoutALogin() {
    House house = scene.fresh(Point.EMPTY);
    FeedSecret secret = make(house);
    HttpResponse<String> answer = get(secret.text() + ".ics");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).startsWith("private");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get(secret.text() + ".ics", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    FeedView view = city.see(house.office(), feeds::mine).get(0);
    assertThat(view.isMade()).isTrue();
    assertThat(view.lastFetchedOn()).isNotNull();
  }

  @Test
  void unknownRevokedAndEndedAddressesAreAllNotFound() throws Exception {
    House house = scene.fresh(Point.EMPTY);
    FeedSecret old = make(house);
    FeedSecret next = make(house);
    assertThat(get(old.text() + ".ics").statusCode()).isEqualTo(404);
    assertThat(get(next.text() + ".ics").statusCode()).isEqualTo(200);
    city.by(house.office(), () -> feeds.revoke(PLAIN, assignment(house)));
    String revoked = get(next.text() + ".ics").body();
    for (String name : List.of(FeedSecret.fresh().text() + ".ics", next.text(), "", "x.ics")) {
      HttpResponse<String> answer = get(name);
      assertThat(answer.statusCode()).as(name).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(revoked);
    }
    FeedSecret last = make(house);
    assertThat(
            ledger.number(
                "select count(*) from audit_record where detail like ?", "%" + last.text() + "%"))
        .isZero();
  }

  @Test
  void nobodyMakesOneForAnothersPost() {
    House house = scene.fresh(Point.EMPTY);
    long others = assignment(house);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "an address for another's post",
                        City.OFFICE,
                        () -> feeds.make(PLAIN, others, FeedSecret.fresh()),
                        "KnownAndOwn"))))
        .isEmpty();
  }
}
