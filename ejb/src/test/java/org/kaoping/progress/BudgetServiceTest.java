package org.kaoping.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaoping.progress.ProgressTown.QUARTERLY;
import static org.kaoping.progress.ProgressTown.refusal;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.security.ActContext;
import org.kaoping.support.TestBureau;

/** On 15 July 2019 half the year's tasks are due by 49.6 percent; 30 June's share is the same. */
class BudgetServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String SOURCE = "财政一体化系统";

  private final ProgressTown town = new ProgressTown();
  private final TestBureau bureau = town.bureau;
  private final BudgetService service = bureau.server.get(BudgetService.class);

  @BeforeEach
  void quarterly() {
    town.set(QUARTERLY);
    town.on("2019-07-10");
    town.report(bureau.diseaseControl(), 1, 60);
    town.report(bureau.primaryCare(), 2, 40);
    town.on("2019-07-15");
  }

  private static NewBudgetFigure figure(String budget, String executed, String day) {
    return new NewBudgetFigure(
        new BigDecimal(budget), new BigDecimal(executed), LocalDate.parse(day), SOURCE);
  }

  private void unit(ActContext context, NewBudgetFigure figure) {
    town.act(
        bureau.office(),
        "BudgetService.enterForUnit",
        context,
        () -> {
          service.enterForUnit(context, APPRAISAL, figure);
          return null;
        });
  }

  private DualMonitoring ofUnit() {
    return town.unit(bureau.office()).budget().get(0);
  }

  @Test
  void execution_near_completion_alerts_nobody() {
    unit(PLAIN, figure("200", "90", "2019-06-30"));

    assertThat(ofUnit())
        .extracting(
            dual -> dual.completion().toPlainString(),
            dual -> dual.execution().toPlainString(),
            dual -> dual.elapsed().toPlainString(),
            DualMonitoring::alerts)
        .containsExactly("50.0", "45.0", "49.6", List.of());
  }

  @Test
  void a_gap_over_ten_points_alerts_and_one_of_ten_does_not() {
    // 40.0 percent is 10.0 points below completion and above 80 percent of 49.6, which is 39.68
    unit(PLAIN, figure("200", "80", "2019-06-30"));
    assertThat(ofUnit().alerts()).isEmpty();
    unit(PLAIN, figure("1000", "601", "2019-06-30"));
    assertThat(ofUnit().alerts()).containsExactly(DualAlert.GAP_WIDE);
    assertThat(town.line().alerts()).containsExactly(DualAlert.GAP_WIDE);
  }

  @Test
  void rates_below_the_share_of_time_alert() {
    unit(PLAIN, figure("200", "60", "2019-06-30"));
    assertThat(ofUnit().alerts()).containsExactly(DualAlert.EXECUTION_LOW, DualAlert.GAP_WIDE);
    town.set(new SettingValues(ProgressRhythm.QUARTERLY, 10, 7, true, 10, 20, 100, 30, false));
    assertThat(ofUnit().alerts()).containsExactly(DualAlert.EXECUTION_LOW);
    long task = town.task(bureau.primaryCare(), 2);
    town.act(
        bureau.primaryCare(),
        "BudgetService.enterForTask",
        PLAIN,
        () -> {
          service.enterForTask(PLAIN, task, figure("10", "5", "2019-06-30"));
          return null;
        });
    assertThat(town.unit(bureau.office()).budget())
        .extracting(DualMonitoring::taskId, DualMonitoring::alerts)
        .contains(tuple(task, List.of(DualAlert.COMPLETION_LOW)));
    assertThat(town.unit(bureau.primaryCare()).budget())
        .extracting(DualMonitoring::taskId)
        .contains(task);
  }

  @Test
  void the_latest_day_counts() {
    unit(PLAIN, figure("200", "100", "2019-07-14"));
    unit(PLAIN, figure("200", "90", "2019-06-30"));
    assertThat(ofUnit().executed()).isEqualByComparingTo("100");
  }

  @Test
  void bad_figures_are_refused_by_name() {
    assertThat(refusal(() -> unit(PLAIN, figure("0", "0", "2019-06-30"))))
        .isEqualTo("BudgetIsPositive");
    assertThat(refusal(() -> unit(PLAIN, figure("-1", "0", "2019-06-30"))))
        .isEqualTo("BudgetAmountIsInRange");
    assertThat(refusal(() -> unit(PLAIN, figure("1", "0.001", "2019-06-30"))))
        .isEqualTo("BudgetAmountIsInRange");
    assertThat(refusal(() -> unit(PLAIN, figure("100", "101", "2019-06-30"))))
        .isEqualTo("ExecutionOverBudgetHasReason");
    assertThat(refusal(() -> unit(PLAIN, figure("100", "50", "2018-06-30"))))
        .isEqualTo("DateLiesInTheCycle");
    assertThat(refusal(() -> unit(PLAIN, figure("100", "50", "2019-07-16"))))
        .isEqualTo("DateIsNotInTheFuture");
    NewBudgetFigure nameless =
        new NewBudgetFigure(BigDecimal.TEN, BigDecimal.ONE, LocalDate.of(2019, 6, 30), " ");
    assertThat(refusal(() -> unit(PLAIN, nameless))).isEqualTo("BudgetSourceIsGiven");
    assertThat(
            refusal(() -> unit(PLAIN.because("追加任务，预算调整批复在途"), figure("100", "101", "2019-06-30"))))
        .isEqualTo("accepted");
    assertThat(ofUnit().reason()).startsWith("追加任务");
  }
}
