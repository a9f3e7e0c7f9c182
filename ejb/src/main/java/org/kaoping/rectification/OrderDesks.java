package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.kernel.Refused;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ActsOnlyInOwnRole;

/** On whose desk a step of an order lies: it depends on who found and on who has to rectify. */
@ApplicationScoped
class OrderDesks {
  @Inject private CurrentAct act;

  /**
   * @throws Refused {@code ActsOnlyInOwnRole} when the actor acts in another role
   */
  void require(Role wanted) {
    if (act.actor().role() != wanted) {
      throw new Refused(new ActsOnlyInOwnRole(List.of(wanted)));
    }
  }

  /**
   * @throws Refused {@code ActsOnlyInOwnRole} when the decision on the order is somebody else's
   */
  void requireDecider(RectificationOrder order, Role wanted) {
    if (order.decider() != wanted) {
      throw new Refused(new ActsOnlyInOwnRole(List.of(order.decider())));
    }
  }
}
