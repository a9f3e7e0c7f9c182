package org.kaoping.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;

/**
 * Repository of work items, written by the process listener and by services that keep work in rows.
 */
@ApplicationScoped
public class WorkItems {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private BusinessClock clock;
  @Inject private CurrentAct act;
  @Inject @Any private Instance<WorkClosing> closings;

  /** Opens a work item. */
  public void open(NewWorkItem wanted) {
    em.persist(new WorkItem(wanted, clock.now()));
  }

  /** Closes the work item of an engine task, if it is open. */
  public void closeTask(String engineTaskId) {
    em.createQuery(
            "select w from WorkItem w where w.engineTaskId = :task and w.open = true",
            WorkItem.class)
        .setParameter("task", engineTaskId)
        .getResultList()
        .forEach(this::close);
  }

  /** Closes the open item of a kind on a subject, if there is one. */
  public void close(SubjectRef subject, String kind) {
    openOn(subject, kind).ifPresent(this::close);
  }

  /** The open item of a kind on a subject. */
  public Optional<WorkItem> openOn(SubjectRef subject, String kind) {
    return em
        .createQuery(
            "select w from WorkItem w where w.subjectType = :type and w.subjectId = :id"
                + " and w.kind = :kind and w.open = true",
            WorkItem.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("kind", kind)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Every open item on a subject. */
  public List<WorkItem> openOn(SubjectRef subject) {
    return em.createQuery(
            "select w from WorkItem w where w.subjectType = :type and w.subjectId = :id"
                + " and w.open = true order by w.dueAt, w.id",
            WorkItem.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** Moves the limit of an open item. */
  public void moveDue(SubjectRef subject, String kind, Instant to) {
    openOn(subject, kind).ifPresent(item -> item.moveDue(to));
  }

  /** The open items of a cycle that a move of due times would touch, counted. */
  public List<DueGroup> touchedBy(long cycleId, DueMove move) {
    return em.createQuery(
            "select new org.kaoping.worklist.DueGroup(w.unitId, w.kind, w.dueAt, count(w))"
                + " from WorkItem w where w.cycleId = :cycle and w.open = true and w.kind in :kinds"
                + " and w.dueAt between :earliest and :latest group by w.unitId, w.kind, w.dueAt",
            DueGroup.class)
        .setParameter("cycle", cycleId)
        .setParameter("kinds", move.kinds())
        .setParameter("earliest", move.earliest())
        .setParameter("latest", move.latest())
        .getResultList();
  }

  /**
   * Moves the due times of a cycle's open items, in one statement.
   *
   * @return how many moved
   */
  public int moveDue(long cycleId, DueMove move) {
    return em.createQuery(
            "update WorkItem w set w.dueAt = :to where w.cycleId = :cycle and w.open = true"
                + " and w.kind in :kinds and w.dueAt between :earliest and :latest")
        .setParameter("to", move.to())
        .setParameter("cycle", cycleId)
        .setParameter("kinds", move.kinds())
        .setParameter("earliest", move.earliest())
        .setParameter("latest", move.latest())
        .executeUpdate();
  }

  /** An open item by its id; empty when it is closed or unknown. */
  public Optional<WorkItem> openWith(long id) {
    return Optional.ofNullable(em.find(WorkItem.class, id)).filter(WorkItem::isOpen);
  }

  /**
   * Moves the limit of an open item to a later one, past whoever closes it at the same moment.
   *
   * @return whether it was still open
   */
  public boolean extend(WorkItem item, Instant to) {
    em.flush();
    boolean moved =
        em.createQuery("update WorkItem w set w.dueAt = :to where w.id = :id and w.open = true")
                .setParameter("to", to)
                .setParameter("id", item.getId())
                .executeUpdate()
            == 1;
    if (moved) {
      em.refresh(item);
    }
    return moved;
  }

  private void close(WorkItem item) {
    item.close(clock.now(), act.isRunning() ? act.actor().personId() : null);
    closings.stream().forEach(closing -> closing.closed(item));
  }
}
