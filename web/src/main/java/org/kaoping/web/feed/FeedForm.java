package org.kaoping.web.feed;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import org.kaoping.feed.CalendarFeedService;
import org.kaoping.feed.FeedSecret;
import org.kaoping.feed.FeedView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** 订阅日历: makes, shows once and revokes the calendar addresses of the person's posts. */
@Named("feedForm")
@ViewScoped
public class FeedForm implements Serializable {
  @Inject private CalendarFeedService service;
  @Inject private ActRunner runner;

  private String address;
  private String madeFor;
  private transient List<FeedView> feeds;

  /** Makes an address, instead of the earlier one if there is one, and shows it. */
  public void make(FeedView feed) {
    FeedSecret secret = FeedSecret.fresh();
    runner
        .call(new ActForm(), context -> service.make(context, feed.assignmentId(), secret))
        .ifPresent(
            id -> {
              address = address(secret);
              madeFor = feed.postName();
              feeds = null;
            });
  }

  /** Ends an address. */
  public void revoke(FeedView feed) {
    if (runner.run(new ActForm(), context -> service.revoke(context, feed.assignmentId()))) {
      address = null;
      feeds = null;
    }
  }

  private static String address(FeedSecret secret) {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return URI.create(request.getRequestURL().toString())
        .resolve(request.getContextPath() + FeedServlet.PATH + secret.text() + FeedServlet.ENDING)
        .toString();
  }

  /** The person's posts, each with its address if it has one. */
  public List<FeedView> getFeeds() {
    if (feeds == null) {
      feeds = runner.read(service::mine).orElse(List.of());
    }
    return feeds;
  }

  /** Whether an address has just been made. */
  public boolean isShown() {
    return address != null;
  }

  public String getAddress() {
    return address;
  }

  /** Post whose address is shown. */
  public String getMadeFor() {
    return madeFor;
  }
}
