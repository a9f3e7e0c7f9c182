package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of recusals. */
@ApplicationScoped
class Recusals {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(Recusal recusal) {
    em.persist(recusal);
    em.flush();
  }

  /** A recusal of the actor's jurisdiction. */
  Recusal own(long id) {
    Recusal recusal = em.find(Recusal.class, id);
    Rules.check(
        new KnownAndOwn(
            recusal != null && recusal.getJurisdictionId() == act.actor().jurisdictionId()));
    return recusal;
  }

  /** Whether a person is recused from a unit now. */
  boolean isRecused(long personId, long unitId) {
    return inForce(act.actor().jurisdictionId()).stream()
        .anyMatch(one -> one.getPersonId() == personId && one.getUnitId() == unitId);
  }

  /** Recusals in force in a jurisdiction, oldest first. */
  List<Recusal> inForce(long jurisdictionId) {
    return em.createQuery(
            "select r from Recusal r where r.jurisdictionId = :root and r.endedOn is null"
                + " order by r.id",
            Recusal.class)
        .setParameter("root", jurisdictionId)
        .getResultList();
  }
}
