package org.kaoping.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.DecidedMeanwhile;

/** Repository of urges. */
@ApplicationScoped
public class Urges {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** Stores an urge; of two at the same moment the second is told. */
  void add(Urge urge) {
    try {
      em.persist(urge);
      em.flush();
    } catch (PersistenceException second) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  Urge find(long id) {
    return em.find(Urge.class, id);
  }

  /** How often a work item has been urged on a day by hand. */
  long countOn(long workItemId, LocalDate day) {
    return em.createQuery(
            "select count(u) from Urge u where u.workItemId = :item and u.urgedOn = :day"
                + " and u.urgedBy is not null",
            Long.class)
        .setParameter("item", workItemId)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** The urges of some items that were sent, the latest first, by item. */
  Map<Long, List<Urge>> sent(Collection<Long> workItemIds) {
    if (workItemIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select u from Urge u where u.workItemId in :items and u.state = :sent"
                + " order by u.id desc",
            Urge.class)
        .setParameter("items", workItemIds)
        .setParameter("sent", UrgeState.SENT)
        .getResultList()
        .stream()
        .collect(Collectors.groupingBy(Urge::getWorkItemId));
  }

  /** Proposals whose work is still open, the oldest first. */
  List<Urge> proposed(long jurisdictionId) {
    return em.createQuery(
            "select u from Urge u, WorkItem w where w.id = u.workItemId and w.open = true"
                + " and u.jurisdictionId = :jurisdiction and u.state = :proposed order by u.id",
            Urge.class)
        .setParameter("jurisdiction", jurisdictionId)
        .setParameter("proposed", UrgeState.PROPOSED)
        .getResultList();
  }
}
