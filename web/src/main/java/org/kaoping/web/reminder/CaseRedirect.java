package org.kaoping.web.reminder;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.web.page.Places;

/**
 * {@code /go/UNIT_APPRAISAL/7}: the lasting address of a case, for links in messages. It leads to
 * whichever page shows that kind of case; the page decides who may see it.
 */
@WebServlet("/go/*")
public class CaseRedirect extends HttpServlet {
  private static final Pattern PLACE = Pattern.compile("/([A-Z_]{1,30})/(\\d{1,18})");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher place = PLACE.matcher(path);
    String target = place.matches() ? page(place.group(1), place.group(2)) : null;
    if (target == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(request.getContextPath() + target);
    }
  }

  private static String page(String type, String id) {
    for (SubjectType known : SubjectType.values()) {
      if (known.name().equals(type)) {
        return Places.of(new SubjectRef(known, Long.parseLong(id)));
      }
    }
    return null;
  }
}
