package org.kaoping.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what our answers may never do. On Faces pages PrimeFaces adds script-src with a
 * nonce per page.
 */
@WebFilter(
    filterName = "securityHeaders",
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST})
public class SecurityHeadersFilter extends HttpFilter {
  private static final String EVERYWHERE =
      "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; connect-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'";

  // On a Faces page a default-src here would forbid what PrimeFaces' nonce allows: browsers enforce
  // both headers.
  private static final String BESIDE_PAGES = EVERYWHERE + "; default-src 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean page = request.getServletPath().endsWith(".xhtml");
    response.setHeader("Content-Security-Policy", page ? EVERYWHERE : BESIDE_PAGES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    if (page) {
      // What a page shows belongs to who has logged in; the back button after logout must not show
      // it.
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
