package org.kaoping.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.StageCode;
import org.kaoping.security.Actor;

/** Reads what is due in a span of days, counted by kind of work. */
@ApplicationScoped
public class Deadlines {
  private static final String COUNT =
      "select w.dueAt, w.cycleId, w.kind, count(w)"
          + " from WorkItem w where w.open = true and w.dueAt > :begin and w.dueAt <= :finish";
  private static final String GROUP = " group by w.dueAt, w.cycleId, w.kind";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** Ends of stages whose last day lies in a span. */
  public static List<Deadline> stages(
      Collection<AppraisalCycle> cycles, LocalDate from, LocalDate to) {
    List<Deadline> found = new ArrayList<>();
    for (AppraisalCycle cycle : cycles) {
      for (StageCode stage : StageCode.values()) {
        LocalDate due = cycle.stage(stage).dueOn();
        if (!due.isBefore(from) && !due.isAfter(to)) {
          found.add(new Deadline(due, cycle.getId(), cycle.getName(), null, stage, 0));
        }
      }
    }
    return found;
  }

  /** Open work of everybody in some cycles. */
  List<Deadline> ofCycles(Map<Long, AppraisalCycle> cycles, LocalDate from, LocalDate to) {
    return cycles.isEmpty()
        ? List.of()
        : found(
            em.createQuery(COUNT + " and w.cycleId in :cycles" + GROUP, Tuple.class)
                .setParameter("cycles", cycles.keySet()),
            cycles,
            from,
            to);
  }

  /** Open work of one assignment. */
  List<Deadline> ofActor(
      Actor actor, Map<Long, AppraisalCycle> cycles, LocalDate from, LocalDate to) {
    return found(
        em.createQuery(COUNT + " and w.role = :role and w.orgUnitId = :org" + GROUP, Tuple.class)
            .setParameter("role", actor.role())
            .setParameter("org", actor.scopeId()),
        cycles,
        from,
        to);
  }

  /** A limit is stored as the first instant that is too late, the midnight after the last day. */
  private static List<Deadline> found(
      TypedQuery<Tuple> query, Map<Long, AppraisalCycle> cycles, LocalDate from, LocalDate to) {
    return query
        .setParameter("begin", ShanghaiDates.startOf(from))
        .setParameter("finish", ShanghaiDates.startOf(to.plusDays(1)))
        .getResultList()
        .stream()
        .filter(row -> cycles.containsKey(row.get(1, Long.class)))
        .map(
            row -> {
              AppraisalCycle cycle = cycles.get(row.get(1, Long.class));
              LocalDate on = ShanghaiDates.dateOf(row.get(0, Instant.class).minusNanos(1));
              return new Deadline(
                  on,
                  cycle.getId(),
                  cycle.getName(),
                  row.get(2, String.class),
                  null,
                  row.get(3, Long.class));
            })
        .toList();
  }
}
