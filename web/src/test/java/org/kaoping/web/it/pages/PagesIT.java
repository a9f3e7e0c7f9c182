package org.kaoping.web.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.web.it.support.HttpTest;

/**
 * Follows every link that a role is shown in the sample years: a shown link opens. What stands
 * behind a button is left to the tests of the acts.
 */
class PagesIT extends HttpTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*\\.xhtml[^\"#]*)\"");
  private static final int MOST_OF_A_PAGE = 2;

  /** Pages that the office's links must lead to; the others need a state or a role of their own. */
  private static final Set<String> OF_THE_OFFICE =
      Set.of(
          "index.xhtml",
          "cycles.xhtml",
          "cycle.xhtml",
          "appraisal.xhtml",
          "board.xhtml",
          "calendar.xhtml",
          "components.xhtml",
          "consistency.xhtml",
          "deadlines.xhtml",
          "ledger.xhtml",
          "order.xhtml",
          "overdue.xhtml",
          "notices.xhtml",
          "organization.xhtml",
          "plan.xhtml",
          "progress.xhtml",
          "receipts.xhtml",
          "reminders.xhtml",
          "report.xhtml",
          "schedule.xhtml",
          "scheme.xhtml",
          "schemes.xhtml",
          "scores.xhtml",
          "surveys.xhtml",
          "trial.xhtml",
          "unitprogress.xhtml",
          "verification.xhtml",
          "wall.xhtml");

  private final Set<String> failed = new TreeSet<>();

  @Test
  void every_link_that_the_office_is_shown_opens() throws IOException {
    Set<String> pages = walk("jxb1");

    assertThat(failed).isEmpty();
    assertThat(pages).containsAll(OF_THE_OFFICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sld", "wjj.1", "wjj.ld1", "wjj.jz", "wjj.6", "fgj", "admin", "audit"})
  void every_link_that_another_role_is_shown_opens(String login) throws IOException {
    Set<String> pages = walk(login);

    assertThat(failed).isEmpty();
    assertThat(pages).contains("index.xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?id=1", "?id=999999999", "?id=x"})
  void no_address_breaks_a_page(String query) throws IOException {
    enter("jxb1");
    try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
        String path = file.getFileName() + query;
        int status = send(request(path)).statusCode();
        if (status >= 500) {
          failed.add(status + " " + path);
        }
      }
    }

    assertThat(failed).isEmpty();
  }

  /** Breadth first, a few of each page. */
  private Set<String> walk(String login) throws IOException {
    enter(login);
    Deque<String> open = new ArrayDeque<>(List.of("index.xhtml"));
    Set<String> known = new HashSet<>(open);
    Map<String, Integer> visits = new HashMap<>();
    while (!open.isEmpty()) {
      String path = open.poll();
      if (visits.merge(page(path), 1, Integer::sum) <= MOST_OF_A_PAGE) {
        links(path).stream().filter(known::add).forEach(open::add);
      }
    }
    return visits.keySet();
  }

  private List<String> links(String path) throws IOException {
    HttpResponse<String> answer = send(request(path));
    if (answer.statusCode() != 200) {
      failed.add(answer.statusCode() + " " + path);
      return List.of();
    }
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(answer.body());
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&").replaceFirst("^/", "");
      if (!link.contains("jakarta.faces.resource") && !link.startsWith("http")) {
        links.add(link);
      }
    }
    return links;
  }

  private static String page(String path) {
    return path.replaceFirst("\\?.*$", "");
  }

  private void enter(String login) throws IOException {
    String form = "name=" + URLEncoder.encode(login, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        send(
            request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&password=kaoping-demo&next=")));
    assertThat(answer.statusCode()).isBetween(300, 399);
  }
}
