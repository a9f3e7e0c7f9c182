package org.kaoping.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who has logged in, kept in the HTTP session. */
final class LoginSession {
  private static final String CALLER = LoginSession.class.getName() + ".caller";

  private LoginSession() {}

  static Optional<String> caller(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(CALLER));
  }

  /**
   * From now on the session is the caller's, under a new id: one that was planted before the login
   * is worth nothing.
   */
  static void begin(HttpServletRequest request, String caller) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(CALLER, caller);
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
