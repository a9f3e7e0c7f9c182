package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of public notices. A notice belongs to the jurisdiction; everybody in it sees it. */
@ApplicationScoped
public class PublicNotices implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private CurrentAct act;

  /** Adds a notice; of this and a release of the same cycle at the same moment, one wins. */
  void add(PublicNotice notice, AppraisalCycle cycle) {
    em.lock(cycle, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.persist(notice);
    em.flush();
  }

  /** Takes the notice's next version now, so that nobody concludes it meanwhile. */
  void claim(PublicNotice notice) {
    em.lock(notice, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  PublicNotice get(long id) {
    PublicNotice notice = em.find(PublicNotice.class, id);
    Rules.check(new KnownAndOwn(notice != null));
    return notice;
  }

  /** A notice of the caller's jurisdiction. */
  PublicNotice readable(long id) {
    PublicNotice notice = get(id);
    Rules.check(
        new KnownAndOwn(
            cycles.get(notice.getCycleId()).getJurisdictionId() == act.actor().jurisdictionId()));
    return notice;
  }

  /** The same at the version that the actor saw; the running act is about it. */
  PublicNotice own(long id) {
    PublicNotice notice = readable(id);
    act.about(notice.ref());
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), notice.getVersion()));
    return notice;
  }

  /** Notices of a cycle, the latest first. */
  List<PublicNotice> ofCycle(long cycleId) {
    return em.createQuery(
            "select n from PublicNotice n where n.cycleId = :cycle order by n.round desc",
            PublicNotice.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** The notice that freezes the scores of a cycle. */
  Optional<PublicNotice> open(long cycleId) {
    return ofCycle(cycleId).stream().filter(PublicNotice::isOpen).findFirst();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.PUBLIC_NOTICE;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(PublicNotice.class, id))
        .map(
            notice ->
                new SubjectPlace(
                    cycles.get(notice.getCycleId()).getJurisdictionId(),
                    null,
                    null,
                    !notice.isOpen()));
  }
}
