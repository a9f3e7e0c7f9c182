package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of verification visits; they lie with the jurisdiction. */
@ApplicationScoped
public class Visits implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private CurrentAct act;

  void add(VerificationVisit visit) {
    em.persist(visit);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** A visit of the actor's jurisdiction; the running act is about it. */
  VerificationVisit find(long id) {
    VerificationVisit visit = em.find(VerificationVisit.class, id);
    Rules.check(
        new KnownAndOwn(
            visit != null
                && cycles.get(visit.getCycleId()).getJurisdictionId()
                    == act.actor().jurisdictionId()));
    act.about(visit.ref());
    return visit;
  }

  /** The same at the version that the actor saw. */
  VerificationVisit seen(long id) {
    VerificationVisit visit = find(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), visit.getVersion()));
    return visit;
  }

  /** Visits of a unit in its cycle, the first first. */
  List<VerificationVisit> of(long appraisalId) {
    return em.createQuery(
            "select s from VerificationVisit s where s.appraisalId = :appraisal"
                + " order by s.visitedOn, s.id",
            VerificationVisit.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  long count(long cycleId) {
    return em.createQuery(
            "select count(s) from VerificationVisit s where s.cycleId = :cycleId", Long.class)
        .setParameter("cycleId", cycleId)
        .getSingleResult();
  }

  /** A page of the visits of a cycle, the latest first. */
  List<VerificationVisit> ofCycle(long cycleId, int first, int most) {
    return em.createQuery(
            "select s from VerificationVisit s where s.cycleId = :cycleId"
                + " order by s.visitedOn desc, s.id desc",
            VerificationVisit.class)
        .setParameter("cycleId", cycleId)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.VERIFICATION_VISIT;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(VerificationVisit.class, id))
        .map(
            visit -> {
              var cycle = cycles.get(visit.getCycleId());
              return new SubjectPlace(cycle.getJurisdictionId(), null, null, cycle.isReleased());
            });
  }
}
