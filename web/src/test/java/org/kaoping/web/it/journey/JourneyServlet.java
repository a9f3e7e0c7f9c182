package org.kaoping.web.it.journey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Carries the browser test's wishes to {@link JourneyTown}. Part of the test archive only. */
@WebServlet("/test/journey")
public class JourneyServlet extends HttpServlet {
  @Inject private transient JourneyTown town;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getParameter("do")) {
      case "build" -> response.getWriter().print(town.build());
      case "settle" -> town.settle();
      case "open" -> town.openSelfAssessment(Long.parseLong(request.getParameter("id")));
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
