package org.kaoping.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * For the launcher, a load balancer and monitoring: 200 when users may come, 503 with the stage
 * before.
 */
@WebServlet("/health/ready")
public class HealthServlet extends HttpServlet {
  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    String stage = readiness.stage();
    response.setStatus(
        stage.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.getWriter().println(stage.isEmpty() ? "ready" : stage);
  }
}
