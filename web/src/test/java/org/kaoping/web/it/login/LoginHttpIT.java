package org.kaoping.web.it.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.HttpTest;
import org.kaoping.web.it.support.TestServer;

/** The login as a browser's and a program's requests see it. */
class LoginHttpIT extends HttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void aPageSendsToTheLoginAndRemembersTheWay() throws IOException {
    HttpResponse<String> answer = send(request("worklist.xhtml?year=2019"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/login.xhtml?next=%2Fworklist.xhtml%3Fyear%3D2019");
  }

  @Test
  void aScriptOnAnExpiredPageIsSentToTheLogin() throws IOException {
    HttpResponse<String> answer =
        send(
            request("index.xhtml")
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.noBody()));
    assertThat(answer.body()).contains("<redirect url=\"/login.xhtml\"/>");
  }

  @Test
  void theRestInterfaceRefusesStrangersWithAProblem() throws IOException {
    for (HttpRequest.Builder call :
        List.of(
            request("api/test/caller"),
            request("api/test/caller").header("Authorization", basic("jxb2", "wrong")),
            request("api/test/caller").header("Authorization", "Basic %%%"))) {
      HttpResponse<String> answer = send(call);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .startsWith("Basic realm=\"kaoping\"");
      assertThat(answer.body()).contains("请先登录", "HTTP Basic");
    }
  }

  @Test
  void basicCredentialsAreNoWayIntoPages() throws IOException {
    HttpResponse<String> answer =
        send(request("test/caller").header("Authorization", basic("jxb2", "kaoping-demo")));
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  @Test
  void theLoginOpensASessionForPagesAndRestUntilTheEnd() throws IOException {
    assertThat(location(logIn("jxb2", "kaoping-demo", "/test/caller"))).endsWith("/test/caller");
    assertThat(send(request("test/caller")).body()).isEqualTo("jxb2 session=true");
    assertThat(send(request("api/test/caller")).body()).isEqualTo("jxb2 session=true");
  }

  @Test
  void aWrongPasswordOpensNothing() throws IOException {
    assertThat(location(logIn("jxb2", "wrong", "/test/caller")))
        .endsWith("/login.xhtml?failed=1&next=%2Ftest%2Fcaller");
    assertThat(send(request("test/caller")).statusCode()).isEqualTo(302);
  }

  @Test
  void theLoginEndsWithTheLogoutAndTheOldSessionWithIt() throws IOException {
    logIn("jxb2", "kaoping-demo", "");
    assertThat(send(request("logout")).statusCode()).isEqualTo(405);
    assertThat(location(send(request("logout").POST(BodyPublishers.noBody()))))
        .endsWith("/login.xhtml");
    assertThat(send(request("test/caller")).statusCode()).isEqualTo(302);
  }

  @Test
  void theSessionCookieIsClosedToScriptsAndForeignSites() throws IOException {
    String cookie = logIn("jxb2", "kaoping-demo", "").headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie)
        .startsWith("KAOPING=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void anAddressOutsideIsNoWayBack() throws IOException {
    for (String next : List.of("https://example.org/", "//example.org/", "/\\example.org", "")) {
      assertThat(location(logIn("jxb2", "kaoping-demo", next)))
          .matches("(http://127\\.0\\.0\\.1:\\d+)?/");
    }
  }

  @Test
  void anUnsafeCallWithACookieNeedsTheHeader() throws IOException {
    logIn("jxb2", "kaoping-demo", "");
    HttpResponse<String> refused = send(request("api/test/caller").POST(BodyPublishers.noBody()));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("urn:kaoping:problem:header-missing");
    HttpResponse<String> taken =
        send(
            request("api/test/caller")
                .header("X-Requested-By", "kaoping")
                .POST(BodyPublishers.noBody()));
    assertThat(taken.body()).isEqualTo("jxb2 session=true");
  }

  @Test
  void anUnsafeCallWithCredentialsNeedsTheHeaderFromBrowsersOnly() throws IOException {
    HttpRequest.Builder call =
        request("api/test/caller")
            .header("Authorization", basic("jxb2", "kaoping-demo"))
            .POST(BodyPublishers.noBody());
    assertThat(send(call).body()).isEqualTo("jxb2 session=false");
    assertThat(send(call.header("Origin", "http://example.org")).statusCode()).isEqualTo(403);
  }

  @Test
  void aBodyAboveTheLimitIsRefusedBeforeItIsSent() throws IOException {
    assertThat(statusOf("/login", "Content-Length: " + (30L * 1024 * 1024 + 1))).contains(" 413 ");
    assertThat(statusOf("/login", "Content-Length: " + 900L * 1024 * 1024)).contains(" 413 ");
  }

  @Test
  void aBodyWithoutItsLengthIsRefused() throws IOException {
    assertThat(statusOf("/api/test/caller", "Transfer-Encoding: chunked")).contains(" 411 ");
  }

  /** Sends the head of a request only. */
  private static String statusOf(String path, String header) throws IOException {
    URI address = URI.create(TestServer.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      String authorization = "Authorization: " + basic("jxb2", "kaoping-demo");
      String head =
          String.join(
              "\r\n",
              "POST " + path + " HTTP/1.1",
              "Host: localhost",
              authorization,
              header,
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return answer.readLine();
    }
  }

  @Test
  void answersCarryTheSecurityHeaders() throws IOException {
    HttpResponse<String> answer = send(request("login.xhtml"));
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("script-src");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }

  @Test
  void whatIsMissingIsSaidInBothLanguagesWithoutInnards() throws IOException {
    logIn("jxb2", "kaoping-demo", "");
    HttpResponse<String> answer = send(request("no-such-page"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("该页面不存在").contains("no such page").doesNotContain("at org.");
  }

  private HttpResponse<String> logIn(String name, String password, String next) throws IOException {
    String body =
        "name="
            + name
            + "&password="
            + password
            + "&next="
            + URLEncoder.encode(next, StandardCharsets.UTF_8);
    return send(request("login").header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElse("(none, status " + answer.statusCode() + ")");
  }
}
