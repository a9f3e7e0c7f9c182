package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.progress.BudgetService;
import org.kaoping.progress.CycleProgress;
import org.kaoping.progress.DualAlert;
import org.kaoping.progress.LightCause;
import org.kaoping.progress.MilestoneGroup;
import org.kaoping.progress.MilestoneService;
import org.kaoping.progress.MissingLine;
import org.kaoping.progress.NewBudgetFigure;
import org.kaoping.progress.NewMilestone;
import org.kaoping.progress.ProgressRhythm;
import org.kaoping.progress.ProgressService;
import org.kaoping.progress.ProgressSettingService;
import org.kaoping.progress.ProgressUrgingService;
import org.kaoping.progress.SettingValues;
import org.kaoping.progress.UnitProgressView;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** Who is asked, who has not reported, and what stands beside it: milestones and the budget. */
class ProgressIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext REASON = PLAIN.because("加强过程监测");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Passage passage;
  @Inject private Refusals refusals;
  @Inject private ProgressService progress;
  @Inject private ProgressSettingService settings;
  @Inject private ProgressUrgingService urging;
  @Inject private SupervisionListService supervised;
  @Inject private MilestoneService milestones;
  @Inject private BudgetService budgets;
  @Inject private ExecutionService execution;
  @Inject private BusinessClock clock;

  private List<MissingLine> missing(House house) {
    return city.see(City.OFFICE, () -> progress.missing(house.cycleId(), null));
  }

  @Test
  void whoIsAskedIsOnTheListUntilHeReports() {
    House house = scene.fresh(Point.EXECUTING);
    assertThat(missing(house)).as("by exception nobody has to report").isEmpty();
    city.id(City.OFFICE, () -> settings.ask(PLAIN, house.appraisalId(), 5, "请报送重点项目进展"));
    assertThat(missing(house)).extracting(MissingLine::divisionName).containsExactly("甲股", "乙股");

    city.by(City.OFFICE, () -> urging.urge(PLAIN, house.cycleId(), null, null));
    assertThat(
            ledger.number(
                "select count(*) from urge where org_unit_id in (?, ?)",
                house.firstDivision(),
                house.secondDivision()))
        .isEqualTo(2);
    List<Long> items = missing(house).stream().map(line -> line.urged().workItemId()).toList();
    assertThat(city.see(City.OFFICE, () -> supervised.lastUrged(items))).containsOnlyKeys(items);
    List<DutyTaskView> tasks = passage.tasks(house);
    tasks.stream()
        .filter(task -> task.isLead() && task.divisionId() == house.firstDivision())
        .forEach(
            task ->
                city.by(
                    house.first(), () -> execution.reportProgress(PLAIN, task.id(), 40, "已完成四成")));
    assertThat(missing(house)).extracting(MissingLine::divisionName).containsExactly("乙股");
    UnitProgressView unit =
        city.see(house.office(), () -> progress.ofAppraisal(house.appraisalId()));
    assertThat(unit.unit().completion()).isEqualByComparingTo("40");
    assertThat(unit.request().missing()).isEqualTo(1);
  }

  @Test
  void aCycleAsksByQuarterFromNowOn() {
    House house = scene.fresh(Point.EXECUTING);
    SettingValues quarterly = SettingValues.QUIET.by(ProgressRhythm.QUARTERLY);
    city.by(City.OFFICE, () -> settings.set(REASON, house.cycleId(), quarterly));
    CycleProgress seen = city.see(house.office(), () -> progress.ofCycle(house.cycleId()));

    assertThat(seen.setting()).isEqualTo(quarterly);
    assertThat(seen.periods()).hasSize(4);
    assertThat(seen.units()).hasSize(1);
    assertThat(seen.units().get(0).cause()).isEqualTo(LightCause.NOTHING_TO_MEASURE);
    assertThat(
            city.see(
                City.OFFICE,
                () -> progress.missingSheet(house.cycleId(), null, Locale.CHINA).content().length))
        .isPositive();
  }

  @Test
  void milestonesAreMarkedOnceAndBudgetsCompared() {
    House house = scene.fresh(Point.EXECUTING);
    DutyTaskView task = passage.firstTask(house);
    LocalDate today = clock.today();
    city.id(
        house.office(),
        () ->
            milestones.add(
                PLAIN,
                house.appraisalId(),
                task.indicatorId(),
                new NewMilestone("报送动态", "*", "15")));
    MilestoneGroup group = city.see(house.first(), () -> milestones.ofTask(task.id())).get(0);
    assertThat(group.days()).hasSize(12);
    LocalDate first = LocalDate.of(Scene.YEAR, 1, 15);
    city.by(
        house.first(),
        () -> milestones.markDone(PLAIN, task.id(), group.rule().key(), first, today, "已报送"));
    city.by(house.first(), () -> execution.reportProgress(PLAIN, task.id(), 40, "已完成四成"));
    city.by(
        house.first(), () -> budgets.enterForTask(PLAIN, task.id(), figure("100", "10", today)));

    UnitProgressView unit =
        city.see(house.office(), () -> progress.ofAppraisal(house.appraisalId()));
    assertThat(unit.budget().get(0).alerts()).containsExactly(DualAlert.GAP_WIDE);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "marking twice",
                        house.first(),
                        () ->
                            milestones.markDone(
                                PLAIN, task.id(), group.rule().key(), first, today, "又一次"),
                        "MilestoneIsNotDoneTwice"),
                    new Attempt(
                        "spending more without a word",
                        house.office(),
                        () ->
                            budgets.enterForUnit(
                                PLAIN, house.appraisalId(), figure("100", "101", today)),
                        "ExecutionOverBudgetHasReason"),
                    new Attempt(
                        "a setting without a reason",
                        City.OFFICE,
                        () -> settings.set(PLAIN, house.cycleId(), SettingValues.QUIET),
                        "ReasonIsGiven"))))
        .isEmpty();
  }

  private static NewBudgetFigure figure(String budget, String executed, LocalDate day) {
    return new NewBudgetFigure(new BigDecimal(budget), new BigDecimal(executed), day, "财政一体化系统");
  }
}
