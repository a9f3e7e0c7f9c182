package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of draws. */
@ApplicationScoped
class Draws {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(CheckDraw draw) {
    em.persist(draw);
    em.flush();
  }

  void add(DrawEntry entry) {
    em.persist(entry);
  }

  /** A draw of the actor's jurisdiction. */
  CheckDraw own(long id) {
    CheckDraw draw = em.find(CheckDraw.class, id);
    Rules.check(
        new KnownAndOwn(draw != null && draw.getJurisdictionId() == act.actor().jurisdictionId()));
    return draw;
  }

  /** Draws of a cycle, the latest first. */
  List<CheckDraw> of(long cycleId) {
    return em.createQuery(
            "select d from CheckDraw d where d.cycleId = :cycle order by d.id desc",
            CheckDraw.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Entries of a draw by stratum and place. */
  List<DrawEntry> entries(long drawId) {
    return em.createQuery(
            "select e from DrawEntry e where e.drawId = :draw order by e.stratum, e.place",
            DrawEntry.class)
        .setParameter("draw", drawId)
        .getResultList();
  }
}
