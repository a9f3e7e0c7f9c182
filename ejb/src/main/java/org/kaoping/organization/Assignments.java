package org.kaoping.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Repository of assignments, for the handover of posts. */
@ApplicationScoped
public class Assignments {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  public Assignment get(long id) {
    return em.find(Assignment.class, id);
  }

  /**
   * Ends an assignment and begins the successor's on the day after.
   *
   * @param firstDay the successor's first day
   * @return the new assignment; null when the successor holds the post already
   */
  public Long succeed(long assignmentId, long successorId, LocalDate firstDay) {
    Assignment ending = get(assignmentId);
    ending.endOn(firstDay.minusDays(1));
    if (holds(successorId, ending.getPostId(), firstDay)) {
      return null;
    }
    Assignment next = new Assignment(successorId, ending.getPostId(), Period.since(firstDay));
    em.persist(next);
    em.flush();
    return next.getId();
  }

  private boolean holds(long personId, long postId, LocalDate day) {
    return em.createQuery(
                "select count(a) from Assignment a where a.personId = :person and a.postId = :post"
                    + " and a.period.from <= :day and (a.period.to is null or a.period.to >= :day)",
                Long.class)
            .setParameter("person", personId)
            .setParameter("post", postId)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }
}
