package org.kaoping.web.it.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;

/** Base of a test that talks HTTP to the deployed application from outside. */
@RunAsClient
public abstract class HttpTest extends ContainerTest {
  /** Ends a test that hangs; a slow machine is no failure. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /** A request for a path such as {@code api/v1/cycles}. */
  protected static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(TestServer.address() + path))
        .header("Accept-Language", "zh-CN")
        .timeout(PATIENCE);
  }

  /** The value of the header {@code Authorization}. */
  protected static String basic(String login, String password) {
    byte[] bytes = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** Sends a request, with the cookies of this test, without following redirects. */
  protected HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
