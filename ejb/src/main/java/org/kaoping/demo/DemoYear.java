package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.security.CallerIdentity;
import org.kaoping.workflow.TimedWork;

/**
 * Plays cycles through the services, with the clock set: the year 2019 whole, and the present year
 * as far as it has come. No row is inserted past the services.
 */
@ApplicationScoped
public class DemoYear {
  /** The year of the plan in the annex. */
  public static final int WHOLE_YEAR = 2019;

  @Inject private DemoOrganization organization;
  @Inject private SampleSchemeActs schemes;
  @Inject private PlanActs plans;
  @Inject private ExecutionActs execution;
  @Inject private SupervisionActs supervision;
  @Inject private ProgressSamples progress;
  @Inject private EvaluationActs evaluation;
  @Inject private SurveyActs surveys;
  @Inject private VerificationActs verification;
  @Inject private ReleaseActs release;
  @Inject private CallerIdentity identity;
  @Inject private TimedWork timers;
  @Inject private BusinessClock clock;

  /**
   * Sets up the organisation and plays both cycles. The job executor must be off.
   *
   * @return id of the finished cycle
   */
  public long play() {
    Instant present = clock.wallTime();
    try {
      clock.set(ShanghaiDates.startOf(LocalDate.of(WHOLE_YEAR - 1, 11, 1)));
      Map<String, Long> ids = organization.build();
      Play whole =
          new Play(
              new Stage(
                  identity, timers, ShanghaiDates.startOf(LocalDate.of(WHOLE_YEAR + 1, 8, 1))),
              new YearPlan(WHOLE_YEAR),
              ids,
              false);
      playWhole(whole);
      playPresent(ids, present);
      schemes.importAll();
      return whole.cycleId();
    } finally {
      clock.reset();
    }
  }

  private void playWhole(Play play) {
    plans.play(play);
    execution.play(play);
    evaluation.play(play);
    surveys.play(play);
    verification.play(play);
    release.play(play);
    play.stage().runToEnd();
  }

  private void playPresent(Map<String, Long> ids, Instant present) {
    LocalDate today = ShanghaiDates.dateOf(present);
    Stage stage = new Stage(identity, timers, present);
    Play play = new Play(stage, new YearPlan(today.getYear()), ids, true);
    try {
      plans.play(play);
      execution.play(play);
      stage.runToEnd();
    } catch (Stage.Curtain present1) {
      // The rest of the year has not come yet: this is where people go on.
      stage.runToEnd();
    }
    execution.leaveOpen(play, today);
    surveys.leaveOpen(play, today);
    supervision.leaveOpen(play, today);
    progress.leaveOpen(play, today, execution.tasks(play, Cast.HEALTH));
  }
}
