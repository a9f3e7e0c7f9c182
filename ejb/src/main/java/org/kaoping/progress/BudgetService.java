package org.kaoping.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.execution.DutyTask;
import org.kaoping.execution.DutyTasks;
import org.kaoping.kernel.Rules;
import org.kaoping.progress.rules.BudgetAmountIsInRange;
import org.kaoping.progress.rules.BudgetIsPositive;
import org.kaoping.progress.rules.BudgetSourceIsGiven;
import org.kaoping.progress.rules.DateLiesInTheCycle;
import org.kaoping.progress.rules.ExecutionOverBudgetHasReason;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;

/** 预算执行: what was budgeted and spent, by unit or by duty task, for the dual monitoring. */
@Stateless
public class BudgetService {
  @Inject private BudgetFigures figures;
  @Inject private DutyTasks tasks;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Enters the figures of a whole unit; more than the budget needs a reason. */
  @Act(by = Role.UNIT_OFFICE)
  public void enterForUnit(ActContext context, long appraisalId, NewBudgetFigure given) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    enter(context, appraisal, null, given);
  }

  /** Enters the figures of a duty task; more than the budget needs a reason. */
  @Act(by = {Role.DIVISION, Role.UNIT_OFFICE})
  public void enterForTask(ActContext context, long dutyTaskId, NewBudgetFigure given) {
    DutyTask task = tasks.own(dutyTaskId);
    enter(context, appraisals.get(task.getAppraisalId()), dutyTaskId, given);
  }

  private void enter(
      ActContext context, UnitAppraisal appraisal, Long dutyTaskId, NewBudgetFigure given) {
    CycleSpan span = CycleSpan.of(cycles.get(appraisal.getCycleId()));
    Rules.check(
        new BudgetAmountIsInRange(given.budget()),
        new BudgetAmountIsInRange(given.executed()),
        new BudgetIsPositive(given.budget()),
        new BudgetSourceIsGiven(given.source()),
        new ExecutionOverBudgetHasReason(given.budget(), given.executed(), context.reason()),
        new DateLiesInTheCycle(given.asOf(), span.first(), span.last()),
        new DateIsNotInTheFuture(given.asOf(), clock.today()));
    figures.add(
        new BudgetFigure(appraisal.getId(), dutyTaskId, given, context.reason())
            .entered(act.actor(), clock.now(), clock.wallTime()));
    act.detail("%s of %s by %s", given.executed(), given.budget(), given.asOf());
  }
}
