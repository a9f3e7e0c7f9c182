package org.kaoping.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.PublicNoticeView;
import org.kaoping.web.act.ActRunner;

/** Says on a cycle's and a unit's pages that the results are under public notice. */
@Named("noticeLine")
@RequestScoped
public class NoticeLine {
  @Inject private PublicNoticeService service;
  @Inject private ActRunner runner;

  private final Map<Long, Optional<PublicNoticeView>> open = new HashMap<>();

  /** The open notice of a cycle; null when there is none. */
  public PublicNoticeView of(long cycleId) {
    return open.computeIfAbsent(
            cycleId,
            id ->
                runner.read(() -> service.ofCycle(id)).orElse(List.of()).stream()
                    .filter(PublicNoticeView::isOpen)
                    .findFirst())
        .orElse(null);
  }
}
