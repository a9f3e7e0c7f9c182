package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.ScheduleImpact;
import org.kaoping.cycle.ScheduleService;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.security.ActContext;
import org.kaoping.security.CallerIdentity;

/** Changes the schedule of a cycle with many running unit appraisals, there and back. */
@ApplicationScoped
public class ManyUnits {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final ActContext CONTEXT =
      ActContext.plain().because("计量").byDocument("计量〔2026〕1号");

  @Inject private BenchCity city;
  @Inject private CallerIdentity identity;
  @Inject private CycleService cycles;
  @Inject private ScheduleService schedules;
  @Inject private BusinessClock clock;
  @Inject private Sql sql;

  /**
   * One measurement.
   *
   * @param units running unit appraisals
   * @param items open work items that moved
   * @param timers timers that moved
   * @param previewMillis to show what the change would do
   * @param changeMillis to make it, from the call to the commit
   * @param load statements of the change
   */
  public record Result(
      int units, long items, long timers, double previewMillis, double changeMillis, Load load) {}

  /** Opens a cycle and changes the last day of its first stage, once each way. */
  public List<Result> run(int units) throws java.sql.SQLException {
    long cycle = city.runningCycle(units);
    return List.of(measured(cycle, units, 10), measured(cycle, units, 5));
  }

  private Result measured(long cycle, int units, int days) throws java.sql.SQLException {
    Schedule wanted = wanted(cycle, days);
    long start = System.nanoTime();
    ScheduleImpact impact =
        identity.playAs(BenchCity.OFFICE, () -> schedules.preview(cycle, wanted));
    long seen = System.nanoTime();
    double[] millis = new double[1];
    Load load;
    try (LoadMeter meter = new LoadMeter(sql.database())) {
      load =
          meter.of(
              () -> {
                long begun = System.nanoTime();
                change(cycle, wanted);
                millis[0] = (System.nanoTime() - begun) / NANOS_PER_MILLI;
              });
    }
    return new Result(
        units,
        impact.itemCount(),
        impact.timerCount(),
        (seen - start) / NANOS_PER_MILLI,
        millis[0],
        load);
  }

  private void change(long cycle, Schedule wanted) {
    identity.playAs(
        BenchCity.OFFICE,
        () -> {
          schedules.change(CONTEXT, cycle, wanted);
          return null;
        });
  }

  private Schedule wanted(long cycle, int days) {
    Schedule present = identity.playAs(BenchCity.OFFICE, () -> cycles.cycle(cycle).schedule());
    Map<StageCode, StageDates> stages = new EnumMap<>(present.stages());
    LocalDate opens = stages.get(StageCode.PLAN).opensOn();
    stages.put(StageCode.PLAN, new StageDates(opens, clock.today().plusDays(29L + days)));
    return new Schedule(stages, present.planResubmission(), present.reportResubmission());
  }
}
