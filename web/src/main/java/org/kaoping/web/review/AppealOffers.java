package org.kaoping.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.web.act.Situation;
import org.kaoping.worklist.WorkKinds;

/** When the acts on an objection or appeal stand on its page. */
@ApplicationScoped
public class AppealOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.APPEAL;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("appeal/find", s -> s.holds(WorkKinds.REVIEW_APPEAL)),
        new ActOffer(
            "appeal/decide", s -> s.holds(WorkKinds.DECIDE_APPEAL) && s.is(Role.CITY_LEADER)),
        new ActOffer("appeal/record", s -> isOfOffice(s, WorkKinds.DECIDE_APPEAL)),
        new ActOffer(
            "appeal/assign",
            s -> isOfOffice(s, WorkKinds.ACCEPT_APPEAL) || isOfOffice(s, WorkKinds.REVIEW_APPEAL)),
        new ActOffer(
            "appeal/return",
            s ->
                isOfOffice(s, WorkKinds.ACCEPT_APPEAL) || isOfOffice(s, WorkKinds.COMPLETE_APPEAL)),
        new ActOffer("appeal/lapse", s -> isOfOffice(s, WorkKinds.COMPLETE_APPEAL)),
        new ActOffer("appeal/complete", s -> isUnit(s) && s.isOpen(WorkKinds.COMPLETE_APPEAL)),
        new ActOffer("appeal/withdraw", s -> isUnit(s) && !s.open().isEmpty()));
  }

  private static boolean isOfOffice(Situation situation, String kind) {
    return situation.is(Role.PERFORMANCE_OFFICE) && situation.isOpen(kind);
  }

  private static boolean isUnit(Situation situation) {
    return situation.is(Role.UNIT_OFFICE) || situation.is(Role.UNIT_HEAD);
  }
}
