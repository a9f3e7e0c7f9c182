package org.kaoping.web.api.call;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaoping.security.Callers;

/** Lets a program with several posts read as the one that it names. */
@WebFilter(filterName = "assignment", urlPatterns = "/api/*")
public class AssignmentFilter extends HttpFilter {
  private static final String HEADER = "Kaoping-Assignment";

  @Inject private transient Callers callers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    callers.prefer(assignment(request.getHeader(HEADER)));
    try {
      chain.doFilter(request, response);
    } finally {
      callers.prefer(null);
    }
  }

  /** Null for anything but a number; the resource refuses it. */
  private static Long assignment(String header) {
    return header != null && header.matches("\\d{1,18}") ? Long.valueOf(header) : null;
  }
}
