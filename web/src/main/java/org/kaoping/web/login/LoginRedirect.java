package org.kaoping.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the login page and back. */
final class LoginRedirect {
  static final String PAGE = "/login.xhtml";
  private static final String START = "/";

  private LoginRedirect() {}

  /** Sends the browser to the login page, with the wanted page in the parameter {@code next}. */
  static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String target = request.getContextPath() + PAGE;
    boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
    if ("GET".equals(request.getMethod()) && !partial) {
      String wanted =
          request.getRequestURI()
              + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
      target +=
          START.equals(wanted) ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
    if (partial) {
      // A script has asked: it would take a redirect for the answer and show nothing.
      response.setContentType("text/xml;charset=UTF-8");
      response.getWriter().print("<?xml version='1.0' encoding='UTF-8'?>");
      response
          .getWriter()
          .print("<partial-response><redirect url=\"" + target + "\"/></partial-response>");
    } else {
      response.sendRedirect(target);
    }
  }

  /** The login page once more, saying that name or password were wrong, never which. */
  static String afterFailure(String next) {
    return PAGE
        + "?failed=1"
        + (START.equals(next) ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
  }

  /** The page to go to after the login: a path of our own, or the start page for anything else. */
  static String safe(String next) {
    if (next == null || !next.startsWith("/") || next.startsWith("//") || next.contains("\\")) {
      return START;
    }
    try {
      URI uri = URI.create(next);
      boolean ours = uri.getScheme() == null && uri.getRawAuthority() == null;
      return ours && !uri.getPath().equals(PAGE) ? uri.toASCIIString() : START;
    } catch (IllegalArgumentException notAnAddress) {
      return START;
    }
  }
}
