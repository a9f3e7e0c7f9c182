package org.kaoping.web;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A refusal of the REST interface (RFC 9457) by what stands before the resources: login and
 * filters.
 */
public final class Problem {
  private Problem() {}

  /**
   * Writes the whole answer.
   *
   * @param status 400–599
   * @param rule the refusal's name, made into the problem's type {@code urn:kaoping:problem:…}
   * @param title one sentence in English
   */
  public static void write(HttpServletResponse response, int status, String rule, String title)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (JsonWriter json = Json.createWriter(response.getWriter())) {
      json.writeObject(
          Json.createObjectBuilder()
              .add("type", "urn:kaoping:problem:" + rule)
              .add("title", title)
              .add("status", status)
              .build());
    }
  }
}
