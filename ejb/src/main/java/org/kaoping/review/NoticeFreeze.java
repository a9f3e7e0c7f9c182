package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kaoping.cycle.ScoreFreeze;

/** Scores stay as noticed until the notice has been concluded. */
@ApplicationScoped
public class NoticeFreeze implements ScoreFreeze {
  @Inject private PublicNotices notices;
  @Inject private Appeals appeals;

  @Override
  public Optional<Frozen> of(long cycleId) {
    return notices
        .open(cycleId)
        .map(notice -> new Frozen(notice.getLastDay(), appeals.undecided(notice.getId())));
  }
}
