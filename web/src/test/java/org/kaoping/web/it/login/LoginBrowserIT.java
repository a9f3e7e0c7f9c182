package org.kaoping.web.it.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/** The login as a person sees it. */
class LoginBrowserIT extends BrowserTest {
  @Test
  void aWrongPasswordIsSaidAndTheRightOneEnters() {
    page().navigate("index.xhtml");
    assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?next=.*"));
    enter("jxb2", "wrong");
    assertThat(page().locator("#message")).containsText("账号或密码不正确");
    enter("jxb2", "kaoping-demo");
    assertThat(page()).hasURL(Pattern.compile(".*/index\\.xhtml$"));
  }

  @Test
  void afterTheLogoutThePageIsClosed() {
    logIn("jxb2", "kaoping-demo");
    page().locator("#leave").click();
    assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml$"));
    page().navigate("index.xhtml");
    assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?next=.*"));
  }

  private void enter(String name, String password) {
    page().locator("#name").fill(name);
    page().locator("#password").fill(password);
    page().locator("#enter").click();
  }
}
