package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of panels; they lie with the jurisdiction. */
@ApplicationScoped
public class PanelReviews implements SubjectLocator {
  private static final int MOST = 500;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private CurrentAct act;

  /** Stores a panel; of two on the same item at once, the second is told. */
  void add(PanelReview panel) {
    try {
      em.persist(panel);
      em.flush();
    } catch (PersistenceException taken) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /** A panel of the actor's jurisdiction, to read; the running act is about it. */
  PanelReview find(long id) {
    PanelReview panel = em.find(PanelReview.class, id);
    Rules.check(
        new KnownAndOwn(
            panel != null
                && cycles.get(panel.getCycleId()).getJurisdictionId()
                    == act.actor().jurisdictionId()));
    act.about(panel.ref());
    return panel;
  }

  /** The same at the version that the actor saw. */
  PanelReview seen(long id) {
    PanelReview panel = find(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), panel.getVersion()));
    return panel;
  }

  /** The open panel on an indicator of a unit. */
  Optional<PanelReview> openOn(long indicatorId) {
    return em.createQuery(
            "select q from PanelReview q where q.openIndicatorId = :indicator", PanelReview.class)
        .setParameter("indicator", indicatorId)
        .getResultStream()
        .findFirst();
  }

  /** Which of some indicators a panel sits on. */
  Set<Long> openAmong(Collection<Long> indicatorIds) {
    return Set.copyOf(
        em.createQuery(
                "select q.openIndicatorId from PanelReview q"
                    + " where q.openIndicatorId in :indicators",
                Long.class)
            .setParameter("indicators", indicatorIds)
            .getResultList());
  }

  /** Numbers of the items of a unit on which panels sit. */
  List<Integer> openSeqs(long appraisalId) {
    return em.createQuery(
            "select q.seq from PanelReview q where q.appraisalId = :appraisal"
                + " and q.openIndicatorId is not null order by q.seq",
            Integer.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** Panels on an indicator of a unit, the latest first. */
  List<PanelReview> on(long indicatorId) {
    return em.createQuery(
            "select q from PanelReview q where q.indicatorId = :indicator order by q.id desc",
            PanelReview.class)
        .setParameter("indicator", indicatorId)
        .getResultList();
  }

  /** Panels of a cycle, open ones first, then the latest. */
  List<PanelReview> ofCycle(long cycleId) {
    return em.createQuery(
            "select q from PanelReview q where q.cycleId = :cycleId"
                + " order by case when q.openIndicatorId is null then 1 else 0 end, q.id desc",
            PanelReview.class)
        .setParameter("cycleId", cycleId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Open panels in which a person sits. */
  List<PanelReview> openWith(long personId) {
    return em.createQuery(
            "select q from PanelReview q join q.members m where m.personId = :person"
                + " and q.openIndicatorId is not null order by q.id",
            PanelReview.class)
        .setParameter("person", personId)
        .getResultList();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.PANEL_REVIEW;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(PanelReview.class, id))
        .map(
            panel ->
                new SubjectPlace(
                    cycles.get(panel.getCycleId()).getJurisdictionId(),
                    null,
                    null,
                    panel.getState() != PanelState.OPEN));
  }
}
