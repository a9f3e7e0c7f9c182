package org.kaoping.web.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.cycle.CycleState;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.web.act.Situation;

/** When one can nominate, decide and publish on the pages of a cycle. */
@ApplicationScoped
public class CommendationOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.CYCLE;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("commendation/unit", s -> isNominating(s) && s.is(Role.PERFORMANCE_OFFICE)),
        new ActOffer(
            "commendation/person",
            s -> isNominating(s) && (s.is(Role.UNIT_OFFICE) || s.is(Role.LEADING_GROUP))),
        new ActOffer("commendation/decide", s -> s.holds(TaskIds.DECIDE_COMMENDATION)),
        new ActOffer(
            "commendation/record",
            s -> s.isOpen(TaskIds.DECIDE_COMMENDATION) && s.is(Role.PERFORMANCE_OFFICE)),
        new ActOffer("commendation/publish", s -> s.holds(TaskIds.PUBLISH_COMMENDATION)));
  }

  private static boolean isNominating(Situation situation) {
    return situation.cycle().getState() == CycleState.RELEASED;
  }
}
