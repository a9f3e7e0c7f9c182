package org.kaoping.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaoping.security.Actor;

/** Reads open work by due time, page by page. */
@ApplicationScoped
public class WorkList {
  /** The open work of an assignment: nothing else is ever read here. */
  private static final String OWN =
      " from WorkItem w where w.role = :role and w.orgUnitId = :org and w.open = true";

  private static final Comparator<WorkItem> BY_DUE =
      Comparator.comparing(WorkItem::getDueAt).thenComparing(WorkItem::getId);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /**
   * The next open items of some actors after a place in the list. Each assignment is one range of
   * the index, so that a page costs the same wherever it lies.
   */
  List<WorkItem> page(List<Actor> actors, int year, WorkListKey after, int size) {
    List<WorkItem> found = new ArrayList<>();
    for (Actor actor : actors) {
      found.addAll(range(actor, year, after, size));
    }
    return found.stream().distinct().sorted(BY_DUE).limit(size).toList();
  }

  private List<WorkItem> range(Actor actor, int year, WorkListKey after, int size) {
    return em.createQuery(
            "select w"
                + OWN
                + " and w.cycleYear = :year and (w.dueAt > :due or (w.dueAt = :due and w.id > :id))"
                + " order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("role", actor.role())
        .setParameter("org", actor.scopeId())
        .setParameter("year", year)
        .setParameter("due", after.dueAt())
        .setParameter("id", after.id())
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * The open work of an assignment of all years that is due in a span of time, by due time.
   *
   * @param after first instant, excluded
   * @param until last instant, included
   * @param most at most so many
   */
  public List<WorkItem> due(Actor actor, Instant after, Instant until, int most) {
    List<WorkItem> found = new ArrayList<>();
    for (int year : years(actor)) {
      found.addAll(
          em.createQuery(
                  "select w"
                      + OWN
                      + " and w.cycleYear = :year and w.dueAt > :after and w.dueAt <= :until"
                      + " order by w.dueAt, w.id",
                  WorkItem.class)
              .setParameter("role", actor.role())
              .setParameter("org", actor.scopeId())
              .setParameter("year", year)
              .setParameter("after", after)
              .setParameter("until", until)
              .setMaxResults(most)
              .getResultList());
    }
    return found.stream().sorted(BY_DUE).limit(most).toList();
  }

  /** Years in which some actors have open work, the latest first. */
  List<Integer> years(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor -> years(actor).stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** From year to year through the index: the number of items in a year does not count. */
  private List<Integer> years(Actor actor) {
    List<Integer> years = new ArrayList<>();
    Integer year = yearBefore(actor, Integer.MAX_VALUE);
    while (year != null) {
      years.add(year);
      year = yearBefore(actor, year);
    }
    return years;
  }

  private Integer yearBefore(Actor actor, int year) {
    return em.createQuery(
            "select max(w.cycleYear)" + OWN + " and w.cycleYear < :year", Integer.class)
        .setParameter("role", actor.role())
        .setParameter("org", actor.scopeId())
        .setParameter("year", year)
        .getSingleResult();
  }
}
