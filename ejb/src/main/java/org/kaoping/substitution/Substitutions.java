package org.kaoping.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of absences and substitutions. */
@ApplicationScoped
public class Substitutions {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(Substitution substitution) {
    em.persist(substitution);
    em.flush();
  }

  /** One of the actor's jurisdiction, at the version that he saw; the running act is about it. */
  Substitution own(long id) {
    Substitution found = em.find(Substitution.class, id);
    Rules.check(
        new KnownAndOwn(
            found != null && found.getJurisdictionId() == act.actor().jurisdictionId()));
    act.about(found.ref());
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), found.getVersion()));
    return found;
  }

  /** Those under which a person may stand in for others on a day. */
  List<Substitution> inForceFor(long substituteId, LocalDate day) {
    return em.createQuery(
            "select s from Substitution s where s.substituteId = :person and s.firstDay <= :day"
                + " and s.lastDay >= :day and s.revokedAt is null order by s.id",
            Substitution.class)
        .setParameter("person", substituteId)
        .setParameter("day", day)
        .getResultList();
  }

  /** Substitutions of a person that are not over. */
  List<Substitution> runningOf(long giverId, LocalDate today) {
    return em.createQuery(
            "select s from Substitution s where s.giverId = :giver and s.lastDay >= :today"
                + " and s.revokedAt is null and s.substituteId is not null order by s.id",
            Substitution.class)
        .setParameter("giver", giverId)
        .setParameter("today", today)
        .getResultList();
  }

  /** What a person has given or taken over, the latest first. */
  List<Substitution> of(long personId) {
    return em.createQuery(
            "select s from Substitution s where s.giverId = :person or s.substituteId = :person"
                + " order by s.lastDay desc, s.id desc",
            Substitution.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** All of a unit or an office that were not over on a day, by their first day. */
  List<Substitution> ofUnit(long unitId, LocalDate since) {
    return em.createQuery(
            "select s from Substitution s where s.unitId = :unit and s.lastDay >= :since"
                + " order by s.firstDay, s.id",
            Substitution.class)
        .setParameter("unit", unitId)
        .setParameter("since", since)
        .getResultList();
  }

  /** All of a jurisdiction that were not over on a day, by their first day. */
  List<Substitution> ofJurisdiction(long jurisdictionId, LocalDate since) {
    return em.createQuery(
            "select s from Substitution s where s.jurisdictionId = :root and s.lastDay >= :since"
                + " order by s.firstDay, s.id",
            Substitution.class)
        .setParameter("root", jurisdictionId)
        .setParameter("since", since)
        .getResultList();
  }
}
