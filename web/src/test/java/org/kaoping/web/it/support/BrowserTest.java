package org.kaoping.web.it.support;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of a test that uses the application as a person does, in a real browser. A script error or a
 * breach of the content security policy fails the test. Left out with {@code -DskipBrowser}.
 */
@RunAsClient
@Tag("browser")
public abstract class BrowserTest extends ContainerTest {
  @RegisterExtension final BrowserPage browser = new BrowserPage();

  /** This test's page; addresses are relative to the application. */
  protected Page page() {
    return browser.page();
  }

  /** Logs in by the login page and waits for the page behind it. */
  protected void logIn(String login, String password) {
    page().navigate("login.xhtml");
    page().locator("#name").fill(login);
    page().locator("#password").fill(password);
    page().locator("#enter").click();
    page().waitForURL(url -> !url.contains("login.xhtml"));
  }
}
