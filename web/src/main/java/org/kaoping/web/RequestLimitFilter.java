package org.kaoping.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses a request body above {@value #LIMIT} bytes before anything reads it. The server's own
 * limit, a little higher, stays for bodies that do not say their length.
 */
@WebFilter(filterName = "requestLimit", urlPatterns = "/*", asyncSupported = true)
public class RequestLimitFilter extends HttpFilter {
  /** Largest body in bytes: 30 MiB. */
  public static final long LIMIT = 30L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() <= LIMIT) {
      chain.doFilter(request, response);
    } else if (ApiPaths.contains(request)) {
      Problem.write(
          response,
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "request-too-large",
          "Request too large");
    } else {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }
}
