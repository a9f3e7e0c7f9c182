package org.kaoping.web;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.problem.ProblemTexts;

/**
 * A refusal of the REST interface (RFC 9457) by what stands before the resources: login and
 * filters.
 */
public final class Problem {
  private Problem() {}

  /**
   * Writes the whole answer, in the caller's language.
   *
   * @param status 400–599
   * @param rule the refusal's name, made into the problem's type {@code urn:kaoping:problem:…}; the
   *     text {@code detail.<rule>} says what to do
   */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, int status, String rule)
      throws IOException {
    Locale locale = Languages.preferred(Collections.list(request.getLocales()));
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (JsonWriter json = Json.createWriter(response.getWriter())) {
      json.writeObject(
          Json.createObjectBuilder()
              .add("type", "urn:kaoping:problem:" + rule)
              .add("title", ProblemTexts.ofStatus("title", status, locale))
              .add("status", status)
              .add("detail", ProblemTexts.text("detail." + rule, locale))
              .build());
    }
  }
}
