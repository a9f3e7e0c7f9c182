package org.kaoping.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kaoping.security.Callers;

/** Lets whoever has several posts see and act as the one that he has chosen. */
@WebFilter(filterName = "seat", urlPatterns = "*.xhtml")
public class SeatFilter extends HttpFilter {
  @Inject private transient Seat seat;
  @Inject private transient Callers callers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Asking the seat makes a session, which visitors of the login page are not given.
    callers.prefer(request.getUserPrincipal() == null ? null : seat.getAssignmentId());
    try {
      chain.doFilter(request, response);
    } finally {
      callers.prefer(null);
    }
  }
}
