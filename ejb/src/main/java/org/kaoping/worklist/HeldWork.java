package org.kaoping.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kaoping.security.Actor;

/** Open work that lies with a post, over all years: for substitutes and successors. */
@ApplicationScoped
public class HeldWork {
  /** So many items of one post are shown; a post with more has other problems. */
  public static final int MOST = 500;

  private static final Instant EVER = Instant.EPOCH;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private WorkLines lines;

  /** Everything open with some posts, by due time. */
  public List<WorkLine> of(Collection<Actor> posts) {
    return dueBetween(posts, EVER, NewWorkItem.NO_LIMIT);
  }

  /**
   * What is open with some posts and becomes due in a span.
   *
   * @param after due later than this instant
   * @param until due at the latest then
   */
  public List<WorkLine> dueBetween(Collection<Actor> posts, Instant after, Instant until) {
    return posts.stream()
        .flatMap(post -> items(post, after, until).stream())
        .distinct()
        .sorted(Comparator.comparing(WorkItem::getDueAt).thenComparing(WorkItem::getId))
        .map(lines::of)
        .toList();
  }

  private List<WorkItem> items(Actor post, Instant after, Instant until) {
    return em.createQuery(
            "select w from WorkItem w where w.role = :role and w.orgUnitId = :org and w.open = true"
                + " and w.dueAt > :after and w.dueAt <= :until order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("role", post.role())
        .setParameter("org", post.scopeId())
        .setParameter("after", after)
        .setParameter("until", until)
        .setMaxResults(MOST)
        .getResultList();
  }
}
