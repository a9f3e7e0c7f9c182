package org.kaoping.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.kaoping.web.Problem;

/**
 * Refuses REST calls that another site makes with our user's browser. A session cookie, or Basic
 * credentials that the browser remembers, come along by themselves; the header {@value #HEADER}
 * does not.
 */
@WebFilter(filterName = "forgery", urlPatterns = "/api/*", asyncSupported = true)
public class ForgeryFilter extends HttpFilter {
  /** The header that pages send with unsafe calls. */
  public static final String HEADER = "X-Requested-By";

  private static final String VALUE = "kaoping";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SAFE.contains(request.getMethod())
        || VALUE.equals(request.getHeader(HEADER))
        || isProgram(request)) {
      chain.doFilter(request, response);
    } else {
      Problem.write(request, response, HttpServletResponse.SC_FORBIDDEN, "header-missing");
    }
  }

  /**
   * A caller with credentials of its own that is no browser: browsers always say where a call comes
   * from.
   */
  private static boolean isProgram(HttpServletRequest request) {
    return request.getHeader("Authorization") != null
        && request.getHeader("Origin") == null
        && request.getHeader("Sec-Fetch-Site") == null;
  }
}
