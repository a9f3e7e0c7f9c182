package org.kaoping.web.it.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Carries the caller through HTTP to {@link CallerBean}, on the REST interface's side and on the
 * pages' side.
 */
@WebServlet({"/api/test/caller", "/test/caller"})
public class CallerServlet extends HttpServlet {
  @Inject private transient CallerBean bean;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print(bean.caller() + " session=" + (request.getSession(false) != null));
  }
}
