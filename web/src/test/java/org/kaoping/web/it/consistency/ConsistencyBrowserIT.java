package org.kaoping.web.it.consistency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/** Consistency reports as the office sees them. */
class ConsistencyBrowserIT extends BrowserTest {
  @Test
  void aFileIsUploadedItsFaultsAreShownAndThenItsFindings() throws IOException {
    logIn("jxb1", "kaoping-demo");
    page().navigate("consistency.xhtml");
    upload(ConsistencyIT.sample("qiaokou-2020").replace("\"847.93\"", "\"约847\""));
    assertThat(page().locator("#faults")).containsText("约847");
    upload(ConsistencyIT.sample("qiaokou-2020"));
    page().waitForURL(url -> url.contains("consistencyreport"));
    assertThat(page().locator("table.consist tbody tr")).hasCount(2);
    assertThat(page().locator("table.consist")).containsText("6519.91万元");
    page().locator("#gravity").selectOption("REMARK");
    page().locator("form.filters button").click();
    assertThat(page().locator("table.consist")).hasCount(0);
  }

  private void upload(String claims) {
    page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "claims.json", "application/json", claims.getBytes(StandardCharsets.UTF_8)));
    page().locator("input.primary").click();
  }
}
