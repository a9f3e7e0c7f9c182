package org.kaoping.web.it.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a page of its own in a fresh session, and keeps a picture of it when the test
 * fails.
 */
final class BrowserPage implements BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE_MILLIS = 60_000;

  private final List<String> errors = new ArrayList<>();
  private BrowserContext session;
  private Page page;

  @Override
  public void beforeEach(ExtensionContext context) {
    session =
        Chromium.of(context)
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(TestServer.address())
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(1280, 900));
    session.setDefaultTimeout(PATIENCE_MILLIS);
    page = session.newPage();
    errors.clear();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            errors.add(message.text());
          }
        });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      String name =
          context.getRequiredTestClass().getSimpleName()
              + "."
              + context.getRequiredTestMethod().getName();
      Path picture = Path.of(System.getProperty("kaoping.test.folder"), "logs", name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }
    session.close();
    if (!errors.isEmpty()) {
      throw new AssertionError("The page's scripts failed: " + errors);
    }
  }

  Page page() {
    return page;
  }
}
