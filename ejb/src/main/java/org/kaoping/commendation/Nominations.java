package org.kaoping.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of nominations and notices. */
@ApplicationScoped
public class Nominations {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  long add(Nomination nomination) {
    em.persist(nomination);
    em.flush();
    return nomination.getId();
  }

  /** Nominations of a cycle: units first, then persons by unit. */
  List<Nomination> ofCycle(long cycleId) {
    return em.createQuery(
            "select n from Nomination n where n.cycleId = :cycle order by n.kind desc, n.unitId, n.id",
            Nomination.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  void publish(CommendationNotice notice) {
    em.persist(notice);
  }

  Optional<CommendationNotice> notice(long cycleId) {
    return Optional.ofNullable(em.find(CommendationNotice.class, cycleId));
  }
}
