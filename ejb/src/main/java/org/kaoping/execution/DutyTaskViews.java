package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;

/** Makes duty tasks readable: names instead of ids, the plan's latest words. */
@ApplicationScoped
public class DutyTaskViews {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Appraisals appraisals;
  @Inject private DutyTaskLimits limits;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private PlanDocuments plans;
  @Inject private DutyTasks tasks;
  @Inject private BusinessClock clock;

  private record Case(
      AppraisalCycle cycle, String unitName, LocalDate dueOn, Map<Long, IndicatorRevision> plan) {}

  /** Views in the order of the plan's table, leads first. */
  List<DutyTaskView> of(List<DutyTask> wanted) {
    Map<Long, List<ProgressLine>> progress =
        tasks.reports(wanted.stream().map(DutyTask::getId).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    ProgressReport::getDutyTaskId,
                    Collectors.mapping(ProgressReport::line, Collectors.toList())));
    Map<Long, Case> cases = new HashMap<>();
    return wanted.stream()
        .map(
            task ->
                view(
                    task,
                    cases.computeIfAbsent(task.getAppraisalId(), this::caseOf),
                    progress.getOrDefault(task.getId(), List.of())))
        .sorted(
            Comparator.comparing(DutyTaskView::appraisalId)
                .thenComparing(DutyTaskView::seq)
                .thenComparing(DutyTaskView::duty)
                .thenComparing(DutyTaskView::id))
        .toList();
  }

  private Case caseOf(long appraisalId) {
    var appraisal = appraisals.get(appraisalId);
    return new Case(
        cycles.get(appraisal.getCycleId()),
        units.get(appraisal.getUnitId()).getName(),
        limits.ofUnit(appraisalId),
        plans.indicators(appraisalId).stream()
            .collect(Collectors.toMap(IndicatorRevision::getIndicatorId, r -> r)));
  }

  private DutyTaskView view(DutyTask task, Case found, List<ProgressLine> progress) {
    IndicatorRevision indicator = found.plan().get(task.getIndicatorId());
    if (indicator == null) {
      // dropped from the plan after dispatch: the words it was dispatched with
      indicator = em.find(IndicatorRevision.class, task.getIndicatorRevisionId());
    }
    return new DutyTaskView(
        task.getId(),
        task.getAppraisalId(),
        found.cycle().getYear(),
        found.unitName(),
        task.getIndicatorId(),
        indicator.getSeq(),
        indicator.getLevel1(),
        indicator.getLevel2(),
        indicator.getFullPoints(),
        task.getDivisionId(),
        units.get(task.getDivisionId()).getName(),
        task.getDuty(),
        task.getState(),
        task.getProgressPercent(),
        task.getCompletionRate(),
        task.getStatement(),
        limits.isLate(task, clock.today(), found.dueOn()),
        task.getVersion(),
        progress,
        task.getClosingReason());
  }
}
