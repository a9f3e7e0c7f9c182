package org.kaoping.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kaoping.feed.Feed;
import org.kaoping.feed.FeedReading;

/**
 * Where calendar programs read, without a login. Whatever is not an open address is not found,
 * without a word on why.
 */
@WebServlet(FeedServlet.PATH + "*")
public class FeedServlet extends HttpServlet {
  static final String PATH = "/feeds/";
  static final String ENDING = ".ics";

  @Inject private transient FeedReading reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The secret must not go to a shared cache, a search engine or, as referrer, elsewhere.
    response.setHeader("Cache-Control", "private, max-age=900");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    Optional<Feed> feed = secret(request).flatMap(reading::read);
    if (feed.isEmpty()) {
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + feed.get().tag() + '"';
    response.setHeader("ETag", tag);
    if (knows(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = feed.get().text().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"kaoping.ics\"");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean knows(HttpServletRequest request, String tag) {
    String known = request.getHeader("If-None-Match");
    return known != null && known.contains(tag);
  }

  private static Optional<String> secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(path -> path.substring(1))
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()));
  }
}
