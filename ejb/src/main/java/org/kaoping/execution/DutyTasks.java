package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of duty tasks. */
@ApplicationScoped
public class DutyTasks {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  void add(DutyTask task) {
    em.persist(task);
    em.flush();
  }

  void add(ProgressReport report) {
    em.persist(report);
  }

  /** A task that the actor works on, at the version that he saw; the running act is about it. */
  public DutyTask own(long id) {
    access.requireOwn(SubjectRef.dutyTask(id));
    DutyTask task = em.find(DutyTask.class, id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), task.getVersion()));
    return task;
  }

  /** A task that the caller may see. */
  public DutyTask readable(long id) {
    access.requireReadable(SubjectRef.dutyTask(id));
    return em.find(DutyTask.class, id);
  }

  /** All tasks of a unit appraisal, in the order of dispatch. */
  public List<DutyTask> of(long appraisalId) {
    return em.createQuery(
            "select t from DutyTask t where t.appraisalId = :appraisal order by t.id",
            DutyTask.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** Tasks of some divisions in the cycles of a year. */
  List<DutyTask> ofDivisions(Collection<Long> divisionIds, int year) {
    if (divisionIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select t from DutyTask t, UnitAppraisal a, AppraisalCycle c where a.id = t.appraisalId"
                + " and c.id = a.cycleId and c.year = :year and t.divisionId in :divisions"
                + " order by t.appraisalId, t.id",
            DutyTask.class)
        .setParameter("year", year)
        .setParameter("divisions", divisionIds)
        .getResultList();
  }

  /** Reports of some tasks, oldest first. */
  List<ProgressReport> reports(Collection<Long> taskIds) {
    if (taskIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select r from ProgressReport r where r.dutyTaskId in :tasks order by r.id",
            ProgressReport.class)
        .setParameter("tasks", taskIds)
        .getResultList();
  }

  /**
   * What the leads claim by their self-assessments.
   *
   * @return completion rate in percent of the target by indicator identity; indicators without a
   *     self-assessment are missing
   */
  public Map<Long, BigDecimal> claimedRates(long appraisalId) {
    Map<Long, BigDecimal> rates = new LinkedHashMap<>();
    for (DutyTask task : of(appraisalId)) {
      if (task.getDuty() == OwnerDuty.LEAD && task.getCompletionRate() != null) {
        rates.putIfAbsent(task.getIndicatorId(), task.getCompletionRate());
      }
    }
    return rates;
  }
}
