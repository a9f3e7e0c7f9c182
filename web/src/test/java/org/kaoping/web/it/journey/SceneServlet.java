package org.kaoping.web.it.journey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Passage;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.RuledTown;
import org.kaoping.web.it.acts.Scene;

/** Builds what a browser test starts from. Part of the test archive only. */
@WebServlet("/test/scene")
public class SceneServlet extends HttpServlet {
  @Inject private transient Scene scene;
  @Inject private transient Passage passage;
  @Inject private transient RuledTown ruled;
  @Inject private transient Ledger ledger;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getParameter("do")) {
      case "verifying" -> tell(response, scene.fresh(Point.VERIFYING));
      case "ruled" -> tell(response, ruled.house(Point.VERIFYING));
      case "determined" -> {
        House house = scene.fresh(Point.VERIFYING);
        passage.determine(house);
        tell(response, house);
      }
      case "noticeOver" -> endNotice(Long.parseLong(request.getParameter("id")));
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void tell(HttpServletResponse response, House house) throws IOException {
    response.getWriter().print(house.code() + " " + house.cycleId() + " " + house.appraisalId());
  }

  /** The last day of a cycle's notice has passed. */
  private void endNotice(long cycle) throws IOException {
    try {
      ledger.run("update public_notice set last_day = '2019-01-02' where cycle_id = " + cycle);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
