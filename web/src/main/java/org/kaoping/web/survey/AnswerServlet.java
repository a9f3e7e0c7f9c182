package org.kaoping.web.survey;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaoping.kernel.Refused;
import org.kaoping.survey.AnswerFinding;
import org.kaoping.survey.AnswerSheet;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.SurveyAnswering;
import org.kaoping.survey.rules.LinkIsKnown;
import org.kaoping.survey.rules.LinkIsUnused;
import org.kaoping.web.act.DeadlockRetry;
import org.kaoping.web.act.Failures;
import org.kaoping.web.page.Texts;

/**
 * Where a survey's links lead, without a login. Not a Faces action: answering needs neither a
 * script nor a session nor a cookie, and a questionnaire that was left open over lunch still works.
 */
@WebServlet(AnswerServlet.PATH + "*")
public class AnswerServlet extends HttpServlet {
  static final String PATH = "/s/";

  private static final String THANKS = "thanks";
  private static final String PAGE = "/answer.xhtml";
  private static final long LARGEST_BODY = 512 * 1024;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient SurveyAnswering answering;
  @Inject private transient Failures failures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Locale locale = locale(request);
    if (secret(request).equals(THANKS)) {
      show(request, response, AnswerPage.message(locale, text(locale, "answer.thanks"), true));
      return;
    }
    try {
      Questionnaire asked = answering.questionnaire(secret(request));
      AnswerSheet empty = new AnswerSheet(Map.of(), Map.of());
      show(request, response, AnswerPage.form(locale, asked, empty, List.of()));
    } catch (RuntimeException failed) {
      refuse(request, response, failed);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST_BODY) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String secret = secret(request);
    try {
      Questionnaire asked = answering.questionnaire(secret);
      AnswerSheet sheet = sheet(request, asked);
      List<AnswerFinding> findings = asked.findings(sheet);
      if (!findings.isEmpty()) {
        response.setStatus(UNPROCESSABLE);
        show(request, response, AnswerPage.form(locale(request), asked, sheet, findings));
        return;
      }
      DeadlockRetry.run(
          () -> {
            answering.answer(secret, sheet);
            return null;
          });
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + PATH + THANKS);
    } catch (RuntimeException failed) {
      refuse(request, response, failed);
    }
  }

  private static AnswerSheet sheet(HttpServletRequest request, Questionnaire asked) {
    Map<Integer, Integer> choices = new HashMap<>();
    Map<Integer, String> texts = new HashMap<>();
    for (int number = 1; number <= asked.questions().size(); number++) {
      String value = request.getParameter("q" + number);
      if (value != null && !value.isBlank()) {
        if (asked.question(number).isChoice()) {
          choices.put(number, option(value));
        } else {
          texts.put(number, value);
        }
      }
    }
    return new AnswerSheet(choices, texts);
  }

  /** The number of an option; 0, which none has, for anything else. */
  private static int option(String value) {
    return value.matches("[1-9]") ? value.charAt(0) - '0' : 0;
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, RuntimeException failed)
      throws IOException, ServletException {
    Locale locale = locale(request);
    response.setStatus(status(failures.refusal(failed)));
    show(request, response, AnswerPage.message(locale, failures.explain(failed, locale), false));
  }

  private static int status(Optional<Refused> refused) {
    if (refused.isEmpty()) {
      return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
    String code = refused.get().code();
    if (code.equals(LinkIsKnown.class.getSimpleName())) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return code.equals(LinkIsUnused.class.getSimpleName())
        ? HttpServletResponse.SC_GONE
        : HttpServletResponse.SC_FORBIDDEN;
  }

  /**
   * The secret must not leave the page: not to a cache, not to a search engine, not as referrer.
   */
  private static void show(
      HttpServletRequest request, HttpServletResponse response, AnswerPage page)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    request.setAttribute("answer", page);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static String secret(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
  }

  private static Locale locale(HttpServletRequest request) {
    return "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.CHINA;
  }

  private static String text(Locale locale, String key) {
    return Texts.format(locale, key);
  }
}
