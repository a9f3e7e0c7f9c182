package org.kaoping.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** Append-only record of acts, written in the act's own transaction. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /** Records that a person's act took effect. */
  public void accepted(
      String act, Actor actor, ActContext context, SubjectRef subject, String detail) {
    em.persist(record(act, subject).by(actor, context).detailed(detail));
  }

  /** Records what the clock or the system did by itself. */
  public void bySystem(String act, SubjectRef subject, String detail) {
    em.persist(record(act, subject).detailed(detail));
  }

  /**
   * Whether a person did one of the acts on a subject, himself or through a substitute, and it took
   * effect.
   */
  public boolean hasDone(long personId, SubjectRef subject, Set<String> acts) {
    return em.createQuery(
                "select count(a) from AuditRecord a where a.subjectType = :type and a.subjectId ="
                    + " :id and (a.personId = :person or a.forPersonId = :person) and a.act in"
                    + " :acts and a.outcome = :accepted",
                Long.class)
            .setParameter("type", subject.type())
            .setParameter("id", subject.id())
            .setParameter("person", personId)
            .setParameter("acts", acts)
            .setParameter("accepted", AuditRecord.Outcome.ACCEPTED)
            .getSingleResult()
        > 0;
  }

  /**
   * Subjects of a kind on which a person did one of the acts, himself or through a substitute; for
   * acts on many cases at once.
   */
  public Set<Long> subjectsDone(long personId, SubjectType type, Set<String> acts) {
    return Set.copyOf(
        em.createQuery(
                "select distinct a.subjectId from AuditRecord a where a.subjectType = :type"
                    + " and (a.personId = :person or a.forPersonId = :person) and a.act in :acts"
                    + " and a.outcome = :accepted",
                Long.class)
            .setParameter("type", type)
            .setParameter("person", personId)
            .setParameter("acts", acts)
            .setParameter("accepted", AuditRecord.Outcome.ACCEPTED)
            .getResultList());
  }

  /** The history of one case, oldest first; without refusals. */
  public List<AuditRecord> historyOf(SubjectRef subject) {
    return em.createQuery(
            "select a from AuditRecord a where a.subjectType = :type and a.subjectId = :id"
                + " and a.outcome = :accepted order by a.id",
            AuditRecord.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("accepted", AuditRecord.Outcome.ACCEPTED)
        .getResultList();
  }

  AuditRecord record(String act, SubjectRef subject) {
    return new AuditRecord(clock.now(), clock.wallTime(), act, subject);
  }
}
