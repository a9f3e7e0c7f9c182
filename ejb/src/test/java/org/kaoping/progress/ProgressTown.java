package org.kaoping.progress;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.execution.DutyOpening;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.kernel.Refused;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.support.TestBureau;

/**
 * The test bureau, dispatched on 2019-06-03: 疾控股 leads indicator 1 with 基卫股 assisting, 基卫股 leads
 * indicator 2.
 */
final class ProgressTown {
  static final ActContext REASON = ActContext.plain().because("加强过程监测");
  static final SettingValues QUARTERLY = SettingValues.QUIET.by(ProgressRhythm.QUARTERLY);

  final TestBureau bureau = new TestBureau();
  private final ExecutionService execution = bureau.server.get(ExecutionService.class);
  private final ProgressService progress = bureau.server.get(ProgressService.class);
  private final ProgressSettingService settings = bureau.server.get(ProgressSettingService.class);

  ProgressTown() {
    bureau.server.inTransaction(() -> bureau.server.get(DutyOpening.class).open(APPRAISAL));
  }

  /** It is ten o'clock in Shanghai on a day. */
  void on(String day) {
    Instant morning = ShanghaiDates.at(LocalDate.parse(day).atTime(10, 0));
    bureau.server.clock().set(morning);
  }

  void set(ActContext context, SettingValues wanted) {
    act(
        bureau.performanceOffice(),
        "ProgressSettingService.set",
        context,
        () -> {
          settings.set(context, CYCLE, wanted);
          return null;
        });
  }

  void set(SettingValues wanted) {
    set(REASON, wanted);
  }

  long ask(Actor by, int days, String text) {
    return act(
        by,
        "ProgressSettingService.ask",
        REASON,
        () -> settings.ask(REASON, APPRAISAL, days, text));
  }

  <T> T act(Actor by, String name, ActContext context, Supplier<T> body) {
    return bureau.server.act(by, name, context, body);
  }

  long task(Actor division, long indicator) {
    return bureau.server.read(division, () -> execution.tasks(APPRAISAL)).stream()
        .filter(task -> task.indicatorId() == indicator && task.isLead())
        .mapToLong(DutyTaskView::id)
        .findFirst()
        .orElseThrow();
  }

  void report(Actor division, long indicator, int percent) {
    long id = task(division, indicator);
    act(
        division,
        "ExecutionService.reportProgress",
        REASON,
        () -> {
          execution.reportProgress(REASON, id, percent, "已完成部分任务");
          return null;
        });
  }

  CycleProgress cycle(Actor reader) {
    return bureau.server.read(reader, () -> progress.ofCycle(CYCLE));
  }

  /** The bureau's line, as the performance office sees it. */
  UnitLine line() {
    return cycle(bureau.performanceOffice()).units().stream()
        .filter(unit -> unit.appraisalId() == APPRAISAL)
        .findFirst()
        .orElseThrow();
  }

  UnitProgressView unit(Actor reader) {
    return bureau.server.read(reader, () -> progress.ofAppraisal(APPRAISAL));
  }

  List<MissingLine> missing() {
    return missing(null);
  }

  List<MissingLine> missing(String period) {
    return bureau.server.read(bureau.performanceOffice(), () -> progress.missing(CYCLE, period));
  }

  /** Name of the rule that refused an act. */
  static String refusal(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    return refused == null ? "accepted" : refused.code();
  }
}
