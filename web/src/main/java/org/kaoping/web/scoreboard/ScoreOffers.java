package org.kaoping.web.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;

/** When scores can be determined and released on the pages of a cycle. */
@ApplicationScoped
public class ScoreOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.CYCLE;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("scores/determine", s -> s.holds(TaskIds.DETERMINE_SCORES)),
        new ActOffer("scores/release", s -> s.holds(TaskIds.RELEASE_RESULTS)),
        new ActOffer(
            "scores/recordRelease",
            s -> s.isOpen(TaskIds.RELEASE_RESULTS) && s.is(Role.PERFORMANCE_OFFICE)));
  }
}
