package org.kaoping.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.execution.DutyTask;
import org.kaoping.kernel.SubjectType;
import org.kaoping.worklist.WorkKinds;

/** Reads the duty tasks of a cycle with their reports, in a handful of queries. */
@ApplicationScoped
public class ProgressTracks {
  private static final String OF = " and a.cycleId = :cycleId and (:only = 0 or a.id = :only)";
  private static final List<String> KINDS = List.of(WorkKinds.CARRY_OUT, WorkKinds.SELF_ASSESS);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** What is known of the tasks' work items. */
  private record Work(Map<Long, LocalDate> begun, Map<Long, Long> open) {}

  /** The units of a cycle, by series and order of the units. */
  List<UnitTracks> ofCycle(long cycleId) {
    return read(cycleId, 0);
  }

  /** One unit of a cycle. */
  UnitTracks ofAppraisal(long cycleId, long appraisalId) {
    return read(cycleId, appraisalId).get(0);
  }

  private List<UnitTracks> read(long cycleId, long only) {
    Map<Long, List<TaskTrack>> tasks = tasks(cycleId, only);
    return bound(
            em.createQuery(
                "select a.id, a.unitId, u.name, s.name from UnitAppraisal a, OrgUnit u, Series s"
                    + " where u.id = a.unitId and s.id = a.seriesId"
                    + OF
                    + " order by a.seriesId, u.sortKey, u.id",
                Tuple.class),
            cycleId,
            only)
        .map(
            row ->
                new UnitTracks(
                    row.get(0, Long.class),
                    row.get(1, Long.class),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    tasks.getOrDefault(row.get(0, Long.class), List.of())))
        .toList();
  }

  private Map<Long, List<TaskTrack>> tasks(long cycleId, long only) {
    Map<Long, List<TaskTrack.Mark>> marks = marks(cycleId, only);
    Work work = work(cycleId, only);
    return bound(
            em.createQuery(
                "select t, i.seq, i.level2, d.name from DutyTask t, UnitAppraisal a,"
                    + " IndicatorRevision i, OrgUnit d where a.id = t.appraisalId"
                    + " and i.id = t.indicatorRevisionId and d.id = t.divisionId"
                    + OF,
                Tuple.class),
            cycleId,
            only)
        .map(row -> track(row, marks, work))
        .sorted(
            Comparator.comparing(TaskTrack::seq)
                .thenComparing(track -> track.task().getDuty())
                .thenComparing(TaskTrack::id))
        .collect(Collectors.groupingBy(track -> track.task().getAppraisalId()));
  }

  private static TaskTrack track(Tuple row, Map<Long, List<TaskTrack.Mark>> marks, Work work) {
    DutyTask task = row.get(0, DutyTask.class);
    return new TaskTrack(
        task,
        row.get(1, Integer.class),
        row.get(2, String.class),
        row.get(3, String.class),
        work.begun().getOrDefault(task.getId(), LocalDate.MIN),
        marks.getOrDefault(task.getId(), List.of()),
        work.open().get(task.getId()));
  }

  private Map<Long, List<TaskTrack.Mark>> marks(long cycleId, long only) {
    return bound(
            em.createQuery(
                "select r.dutyTaskId, r.reportedAt, r.percent from ProgressReport r, DutyTask t,"
                    + " UnitAppraisal a where t.id = r.dutyTaskId and a.id = t.appraisalId"
                    + OF
                    + " order by r.id",
                Tuple.class),
            cycleId,
            only)
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, Long.class),
                Collectors.mapping(
                    row ->
                        new TaskTrack.Mark(
                            ShanghaiDates.dateOf(row.get(1, Instant.class)),
                            row.get(2, Integer.class)),
                    Collectors.toList())));
  }

  private static Stream<Tuple> bound(TypedQuery<Tuple> query, long cycleId, long only) {
    return query
        .setParameter("cycleId", cycleId)
        .setParameter("only", only)
        .getResultList()
        .stream();
  }

  /** The first work item of a task was opened at its dispatch. */
  private Work work(long cycleId, long only) {
    Work work = new Work(new HashMap<>(), new HashMap<>());
    em.createQuery(
            "select w.subjectId, w.id, w.openedAt, w.open from WorkItem w, DutyTask t"
                + " where t.id = w.subjectId and (:only = 0 or t.appraisalId = :only)"
                + " and w.cycleId = :cycleId and w.subjectType = :type and w.kind in :kinds"
                + " order by w.id desc",
            Tuple.class)
        .setParameter("cycleId", cycleId)
        .setParameter("only", only)
        .setParameter("type", SubjectType.DUTY_TASK)
        .setParameter("kinds", KINDS)
        .getResultList()
        .forEach(
            row -> {
              long task = row.get(0, Long.class);
              work.begun().put(task, ShanghaiDates.dateOf(row.get(2, Instant.class)));
              if (row.get(3, Boolean.class) != null) {
                work.open().putIfAbsent(task, row.get(1, Long.class));
              }
            });
    return work;
  }
}
