package org.kaoping.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are for programs: answered with problems and never with pages. */
public final class ApiPaths {
  private static final String PREFIX = "/api/";

  private ApiPaths() {}

  /** Whether the request is for the REST interface. */
  public static boolean contains(HttpServletRequest request) {
    // Servlet path and path info are decoded and normalised, the request URI is not.
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    return (request.getServletPath() + info + "/").startsWith(PREFIX);
  }
}
