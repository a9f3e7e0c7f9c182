package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of handovers. */
@ApplicationScoped
class Handovers {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(Handover handover) {
    em.persist(handover);
    em.flush();
  }

  /** One that the actor may see: the two persons, their office, the administrator. */
  Handover readable(long id) {
    Handover found = em.find(Handover.class, id);
    Rules.check(new KnownAndOwn(found != null && isSeenBy(act.actor(), found)));
    act.about(found.ref());
    return whole(found);
  }

  private static boolean isSeenBy(Actor actor, Handover found) {
    boolean party =
        actor.personId() == found.getLeaverId() || actor.personId() == found.getSuccessorId();
    boolean office =
        (actor.role() == Role.UNIT_OFFICE || actor.role() == Role.PERFORMANCE_OFFICE)
            && actor.unitId() == found.getUnitId();
    return actor.jurisdictionId() == found.getJurisdictionId()
        && (party || office || actor.role() == Role.SYSTEM_ADMIN);
  }

  /** Those that an actor may see, the latest first. */
  List<Handover> seenBy(Actor actor) {
    return em
        .createQuery(
            "select h from Handover h where h.jurisdictionId = :root order by h.id desc",
            Handover.class)
        .setParameter("root", actor.jurisdictionId())
        .getResultList()
        .stream()
        .filter(found -> isSeenBy(actor, found))
        .map(Handovers::whole)
        .toList();
  }

  /** Readers look at posts and items when the transaction is over. */
  private static Handover whole(Handover found) {
    found.getPosts();
    found.getItems();
    return found;
  }
}
