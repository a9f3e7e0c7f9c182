package org.kaoping.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a request body above {@value #LIMIT} bytes before anything reads it, and a body that does
 * not say its length. The server's own limit is far higher, because it answers without a text.
 */
@WebFilter(filterName = "requestLimit", urlPatterns = "/*", asyncSupported = true)
public class RequestLimitFilter extends HttpFilter {
  /** Largest body in bytes: 30 MiB. */
  public static final long LIMIT = 30L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LIMIT) {
      refuse(
          request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "request-too-large");
    } else if (request.getHeader("Transfer-Encoding") != null) {
      refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "length-missing");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String rule)
      throws IOException {
    if (ApiPaths.contains(request)) {
      Problem.write(request, response, status, rule);
    } else {
      response.sendError(status);
    }
  }
}
