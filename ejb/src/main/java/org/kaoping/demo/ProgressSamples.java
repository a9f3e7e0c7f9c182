package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.progress.BudgetService;
import org.kaoping.progress.DatedMilestone;
import org.kaoping.progress.ElapsedTime;
import org.kaoping.progress.MilestoneGroup;
import org.kaoping.progress.MilestoneService;
import org.kaoping.progress.MilestoneState;
import org.kaoping.progress.NewBudgetFigure;
import org.kaoping.progress.NewMilestone;
import org.kaoping.progress.ProgressRhythm;
import org.kaoping.progress.ProgressSettingService;
import org.kaoping.progress.SettingValues;
import org.kaoping.security.ActContext;

/**
 * Progress in the year that is still running: asked for by quarter, two units behind, a milestone
 * twice a month, and budget figures of which one alerts.
 */
@ApplicationScoped
public class ProgressSamples {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String SOURCE = "财政一体化系统预算执行表";

  @Inject private ProgressSettingService settings;
  @Inject private MilestoneService milestones;
  @Inject private BudgetService budgets;

  /** The share of its tasks that a unit reports: two units fall behind in the running year. */
  static int reached(Play play, DemoUnit unit, int planned) {
    if (!play.unfinished()) {
      return planned;
    }
    return switch (unit.code()) {
      case "jyj" -> planned * 3 / 5;
      case "nyj" -> planned * 4 / 5;
      default -> planned;
    };
  }

  /** The office asks for progress by quarter. */
  void ask(Play play) {
    if (play.unfinished()) {
      SettingValues quarterly = SettingValues.QUIET.by(ProgressRhythm.QUARTERLY);
      play.stage()
          .by(
              Cast.OFFICE,
              () -> settings.set(PLAIN.because("加强过程监测，按季度调度"), play.cycleId(), quarterly));
    }
  }

  /** The health bureau gives its first indicator a limit twice a month. */
  void milestones(Play play, Supplier<List<DutyTaskView>> tasks) {
    if (play.unfinished()) {
      DutyTaskView task = lead(tasks.get());
      add(play, task, new NewMilestone("报送当月第1期工作动态", "*", "1"));
      add(play, task, new NewMilestone("报送当月第2期工作动态", "*", "15"));
    }
  }

  private void add(Play play, DutyTaskView task, NewMilestone milestone) {
    play.stage()
        .byFor(
            Cast.HEALTH.office(),
            () -> milestones.add(PLAIN, task.appraisalId(), task.indicatorId(), milestone));
  }

  private static DutyTaskView lead(List<DutyTaskView> tasks) {
    return tasks.stream().filter(DutyTaskView::isLead).findFirst().orElseThrow();
  }

  /** All late days but the last of each milestone are marked; two units have entered budgets. */
  void leaveOpen(Play play, LocalDate today, List<DutyTaskView> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    DutyTaskView task = lead(tasks);
    String login = Cast.HEALTH.division(task.divisionName());
    for (MilestoneGroup group : play.stage().byFor(login, () -> milestones.ofTask(task.id()))) {
      List<DatedMilestone> late =
          group.days().stream().filter(day -> day.state() == MilestoneState.LATE).toList();
      late.stream()
          .limit(Math.max(0, late.size() - 1))
          .forEach(day -> play.stage().by(login, () -> done(task, day)));
    }
    budget(play, Cast.HEALTH, today, "1280", "0.85");
    budget(play, Cast.GENERATED.get(2), today, "620", "0.4");
  }

  private void done(DutyTaskView task, DatedMilestone day) {
    milestones.markDone(PLAIN, task.id(), day.key(), day.printedOn(), day.dueOn(), "已按时报送");
  }

  /** A unit has spent a part of what the time elapsed would ask for. */
  private void budget(Play play, DemoUnit unit, LocalDate today, String budget, String part) {
    BigDecimal whole = new BigDecimal(budget);
    BigDecimal executed =
        whole
            .multiply(ElapsedTime.share(play.dates().year(), today))
            .multiply(new BigDecimal(part))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    NewBudgetFigure figure = new NewBudgetFigure(whole, executed, today, SOURCE);
    play.stage().by(unit.office(), () -> budgets.enterForUnit(PLAIN, play.appraisal(unit), figure));
  }
}
