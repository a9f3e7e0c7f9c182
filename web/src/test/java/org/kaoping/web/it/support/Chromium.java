package org.kaoping.web.it.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of a test run: started by the first browser test, closed after the last. */
final class Chromium implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(FLAGS)
                    .setHeadless(true));
  }

  static Browser of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(program()), Chromium.class)
        .browser;
  }

  private static Path program() {
    Path program = Path.of(System.getProperty("kaoping.browser"));
    if (Files.isExecutable(program)) {
      return program;
    }
    throw new IllegalStateException(
        "No browser at "
            + program
            + ": install Debian's package chromium, name another with -Dkaoping.browser=, or say -DskipBrowser");
  }

  @Override
  public void close() {
    playwright.close();
  }
}
