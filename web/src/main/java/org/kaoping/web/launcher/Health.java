package org.kaoping.web.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application whether it is ready. */
final class Health {
  private static final int OK = 200;
  private static final int NOT_YET = 503;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  Health(String address) {
    request =
        HttpRequest.newBuilder(URI.create(address + "health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
  }

  /**
   * The state at this moment.
   *
   * @param ready whether users may come
   * @param stage what the application says it is doing; empty as long as it does not answer
   */
  record State(boolean ready, String stage) {}

  State ask() {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      boolean known = answer.statusCode() == OK || answer.statusCode() == NOT_YET;
      return new State(answer.statusCode() == OK, known ? answer.body().strip() : "");
    } catch (IOException notListening) {
      return new State(false, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new State(false, "");
    }
  }
}
