package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of objections and appeals; each lies with its unit and the offices. */
@ApplicationScoped
public class Appeals implements SubjectLocator {
  private static final Set<AppealState> OPEN =
      Arrays.stream(AppealState.values())
          .filter(AppealState::isOpen)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(AppealState.class)));

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  void add(Appeal appeal) {
    em.persist(appeal);
    em.flush();
  }

  Appeal find(long id) {
    Appeal appeal = em.find(Appeal.class, id);
    Rules.check(new KnownAndOwn(appeal != null));
    return appeal;
  }

  /** One that the actor works on, at the version that he saw; the running act is about it. */
  Appeal own(long id) {
    access.requireOwn(new SubjectRef(SubjectType.APPEAL, id));
    Appeal appeal = find(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), appeal.getVersion()));
    return appeal;
  }

  /** One that the caller may see. */
  Appeal readable(long id) {
    access.requireReadable(new SubjectRef(SubjectType.APPEAL, id));
    return find(id);
  }

  /** Everything submitted in a notice, the first first. */
  List<Appeal> of(long noticeId) {
    return em.createQuery(
            "select a from Appeal a where a.noticeId = :notice order by a.id", Appeal.class)
        .setParameter("notice", noticeId)
        .getResultList();
  }

  /**
   * Whether a point of a unit stands contested in a notice already; withdrawn ones do not count.
   */
  boolean isContested(long noticeId, long appraisalId, Long indicatorId) {
    return of(noticeId).stream()
        .filter(appeal -> appeal.getState() != AppealState.WITHDRAWN)
        .anyMatch(
            appeal ->
                appeal.getAppraisalId() == appraisalId
                    && Objects.equals(appeal.getIndicatorId(), indicatorId));
  }

  /** How many wait for their end. */
  long undecided(long noticeId) {
    return em.createQuery(
            "select count(a) from Appeal a where a.noticeId = :notice and a.state in :open",
            Long.class)
        .setParameter("notice", noticeId)
        .setParameter("open", OPEN)
        .getSingleResult();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.APPEAL;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(Appeal.class, id))
        .map(
            appeal ->
                new SubjectPlace(
                    cycles.get(appeal.getCycleId()).getJurisdictionId(),
                    appeal.getUnitId(),
                    null,
                    !appeal.getState().isOpen()));
  }
}
