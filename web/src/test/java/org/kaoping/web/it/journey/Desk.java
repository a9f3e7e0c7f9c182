package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** One screen at which different people sit down: forms, acts and files by the ids of the pages. */
final class Desk {
  private static final String DEMO_PASSWORD = "kaoping-demo";

  private final Page page;
  private final BiConsumer<String, String> logIn;
  private final Path pictures;
  private final Map<String, List<Cookie>> sessions = new HashMap<>();

  /**
   * A desk.
   *
   * @param page the screen
   * @param logIn logs in by name and password
   * @param pictures folder for pictures
   */
  Desk(Page page, BiConsumer<String, String> logIn, Path pictures) {
    this.page = page;
    this.logIn = logIn;
    this.pictures = pictures;
  }

  /** Lets an office of the sample city sit down. */
  Desk as(String login) {
    return as(login, DEMO_PASSWORD);
  }

  /** Lets somebody sit down and open a page. Who was here before goes on with his session. */
  Desk as(String login, String password) {
    page.context().clearCookies();
    List<Cookie> before = sessions.get(login);
    if (before == null) {
      logIn.accept(login, password);
      sessions.put(login, page.context().cookies());
    } else {
      page.context().addCookies(before);
    }
    return this;
  }

  Desk open(String address) {
    page.navigate(address);
    return this;
  }

  /** Fills a field, a list to choose from, or a file. */
  Desk fill(String id, String value) {
    at(id).fill(value);
    return this;
  }

  Desk choose(String id, String label) {
    at(id).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    return this;
  }

  /** Chooses from a list by place, from 0. */
  Desk choose(String id, int place) {
    at(id).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(place));
    return this;
  }

  /** Chooses every entry of a list that contains one of the texts. */
  Desk chooseLike(String id, String... texts) {
    String[] values =
        Arrays.stream(texts)
            .map(text -> at(id).locator("option", new Locator.LocatorOptions().setHasText(text)))
            .map(option -> option.first().getAttribute("value"))
            .toArray(String[]::new);
    at(id).selectOption(values);
    return this;
  }

  /** Opens what is folded away under a heading. */
  Desk unfold(String heading) {
    page.locator("summary", new Page.LocatorOptions().setHasText(heading)).first().click();
    return this;
  }

  Desk attach(String id, String name, String type, byte[] content) {
    at(id).setInputFiles(new FilePayload(name, type, content));
    return this;
  }

  /** Presses a button of a page just opened; the act is done, and what follows from it. */
  Desk done(String button) {
    at(button).click();
    assertThat(messages().first()).hasClass(Pattern.compile("info"));
    ask("settle");
    return this;
  }

  /** Presses a button of a page just opened; the act is refused with a sentence. */
  Desk refused(String button, String sentence) {
    at(button).click();
    assertThat(messages().first()).hasClass(Pattern.compile("error"));
    assertThat(messages().first()).containsText(sentence);
    return this;
  }

  /** Presses a button that sends a file. */
  byte[] download(String button) {
    Download download = page.waitForDownload(() -> at(button).click());
    try (InputStream file = download.createReadStream()) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page says something in its main part. */
  Desk says(String text) {
    assertThat(page.locator("main")).containsText(text);
    return this;
  }

  /** The element with an id of Faces, which has colons. */
  Locator at(String id) {
    return page.locator("[id='" + id + "']");
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** The number in the address of a link, or of the page itself when the link is null. */
  long number(Locator link) {
    String address = link == null ? page.url() : link.getAttribute("href");
    var found = Pattern.compile("[?&](?:id|staging)=(\\d+)").matcher(address);
    if (!found.find()) {
      throw new AssertionError("No number in " + address);
    }
    return Long.parseLong(found.group(1));
  }

  /** Asks the test's own servlet to do something; somebody must be logged in. */
  String ask(String wish) {
    return get("test/journey?do=" + wish);
  }

  /** Asks for what a test starts from; somebody must be logged in. */
  String askScene(String wish) {
    return get("test/scene?do=" + wish);
  }

  private String get(String address) {
    var answer = page.request().get(address);
    if (!answer.ok()) {
      throw new AssertionError(address + ": " + answer.status());
    }
    return answer.text();
  }

  /** Takes a picture of the whole page. */
  Desk picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve("journey-" + name + ".png"))
            .setFullPage(true));
    return this;
  }

  private Locator messages() {
    return page.locator("#messages li");
  }
}
