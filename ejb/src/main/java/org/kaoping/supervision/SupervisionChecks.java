package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/**
 * Repository of checks. A check is seen by the offices of the jurisdiction and by its inspectors;
 * the checked unit sees the findings once they stand in the ledger.
 */
@ApplicationScoped
public class SupervisionChecks implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private Callers callers;

  void add(SupervisionCheck check) {
    em.persist(check);
    em.flush();
  }

  /** A check that the actor works on, at the version that he saw; the running act is about it. */
  SupervisionCheck own(long id) {
    SupervisionCheck check = em.find(SupervisionCheck.class, id);
    Rules.check(new KnownAndOwn(check != null && isOf(check, act.actor())));
    act.about(check.ref());
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), check.getVersion()));
    return check;
  }

  /** A check that the caller may see. */
  SupervisionCheck readable(long id) {
    SupervisionCheck check = em.find(SupervisionCheck.class, id);
    Rules.check(
        new KnownAndOwn(
            check != null && callers.assignments().stream().anyMatch(a -> isOf(check, a))));
    return check;
  }

  private static boolean isOf(SupervisionCheck check, Actor actor) {
    return actor.jurisdictionId() == check.getJurisdictionId()
        && (actor.role().reach() == Role.Reach.JURISDICTION || check.isInspector(actor.personId()));
  }

  /** Checks of a cycle, the latest first. */
  List<SupervisionCheck> of(long cycleId) {
    return em.createQuery(
            "select c from SupervisionCheck c where c.cycleId = :cycle order by c.id desc",
            SupervisionCheck.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Checks in which a person is an inspector and has something to do. */
  List<SupervisionCheck> waitingFor(long personId) {
    return em.createQuery(
            "select c from SupervisionCheck c where c.state <> :done and (c.first.person = :person"
                + " or c.second.person = :person) order by c.id",
            SupervisionCheck.class)
        .setParameter("done", CheckState.CONFIRMED)
        .setParameter("person", personId)
        .getResultList();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.SUPERVISION_CHECK;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(SupervisionCheck.class, id))
        .map(
            check ->
                new SubjectPlace(
                    check.getJurisdictionId(),
                    null,
                    null,
                    check.getState() == CheckState.CONFIRMED));
  }
}
