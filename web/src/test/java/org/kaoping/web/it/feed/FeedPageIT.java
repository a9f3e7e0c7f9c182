package org.kaoping.web.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.HttpTest;

/** 订阅日历 on the page of deadlines: made, shown once, read, revoked. */
class FeedPageIT extends HttpTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern ADDRESS = Pattern.compile("http[^<\\s\"]*/feeds/([\\w-]{43})\\.ics");
  private static final Pattern BUTTON =
      Pattern.compile("name=\"(feed:rows:0:(make|revoke))\"[^>]*value=\"([^\"]*)\"");

  private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> press(String page, String button) throws IOException {
    Matcher state = STATE.matcher(page);
    assertThat(state.find()).as("state of the page").isTrue();
    return post(
        "deadlines.xhtml",
        Map.of("feed", "feed", button, "x", "jakarta.faces.ViewState", state.group(1)));
  }

  @Test
  void anAddressIsMadeShownOnceAndRevoked() throws IOException {
    post("login", Map.of("name", "jxb2", "password", "kaoping-demo", "next", ""));
    String page = send(request("deadlines.xhtml")).body();
    assertThat(page).contains("订阅日历", "生成地址");
    assertThat(BUTTON.matcher(page).find()).isTrue();
    String made = press(page, "feed:rows:0:make").body();
    Matcher address = ADDRESS.matcher(made);
    assertThat(address.find()).as("address on the page").isTrue();
    assertThat(made).contains("只显示这一次", "重新生成", "停用");
    String feed = "feeds/" + address.group(1) + ".ics";
    assertThat(URI.create(address.group()).getPath()).endsWith(feed);
    assertThat(send(request(feed)).body()).contains("X-WR-CALNAME:考评期限");
    String again = send(request("deadlines.xhtml")).body();
    assertThat(again).doesNotContain(address.group(1));
    assertThat(press(again, "feed:rows:0:revoke").body()).contains("未生成");
    assertThat(send(request(feed)).statusCode()).isEqualTo(404);
  }
}
