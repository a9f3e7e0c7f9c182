package org.kaoping.web.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.web.act.Situation;
import org.kaoping.worklist.WorkKinds;

/** When the acts on a change order stand on its page. */
@ApplicationScoped
public class ChangeOrderOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.CHANGE_ORDER;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("changeorder/agree", s -> s.holds(WorkKinds.AGREE_TO_CHANGE)),
        new ActOffer("changeorder/decide", s -> s.holds(WorkKinds.DECIDE_CHANGE)),
        new ActOffer("changeorder/withdraw", ChangeOrderOffers::mayWithdraw));
  }

  /** A unit's request belongs to a unit, a document of the office to none. */
  private static boolean mayWithdraw(Situation situation) {
    Role asking =
        situation.open().stream().anyMatch(line -> line.unitId() != null)
            ? Role.UNIT_OFFICE
            : Role.PERFORMANCE_OFFICE;
    return !situation.open().isEmpty() && situation.is(asking);
  }
}
