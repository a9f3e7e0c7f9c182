package org.kaoping.web.it.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until the deployed application has played its sample years. */
final class Readiness {
  private static final int TRIES = 1800;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private Readiness() {}

  static void await(String address) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question = HttpRequest.newBuilder(URI.create(address + "health/ready")).build();
    String stage = "";
    for (int i = 0; i < TRIES && !stage.contains("failed"); i++) {
      try {
        HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return;
        }
        stage = answer.body();
        Thread.sleep(PAUSE.toMillis());
      } catch (IOException e) {
        throw new IllegalStateException("The application does not answer", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("The application did not become ready: " + stage);
  }
}
