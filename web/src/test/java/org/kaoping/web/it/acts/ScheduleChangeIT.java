package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.LateMarkSweep;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.ScheduleImpact;
import org.kaoping.cycle.ScheduleService;
import org.kaoping.cycle.ScheduleVersion;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.scheme.SchemeService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** A schedule is changed in one act: dates, work items, timers and marks, or nothing. */
class ScheduleChangeIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext BY_NOTICE = PLAIN.because("疫情影响").byDocument("检日程〔2026〕1号");
  private static final String PLAN_DUE = "Timer_PlanDue";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Refusals refusals;
  @Inject private Interrupted interrupted;
  @Inject private BusinessClock clock;
  @Inject private CycleService cycles;
  @Inject private SchemeService schemes;
  @Inject private ScheduleService schedules;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private LateMarkSweep sweep;

  /** A house's unit in a further cycle, whose year fits its dates. */
  private record Running(House house, long cycleId, long appraisalId) {}

  private Running running() {
    House house = scene.fresh(Point.EMPTY);
    String name = "检验调整" + COUNT.incrementAndGet();
    int year = clock.today().getYear() + 1;
    long cycle =
        city.id(
            City.OFFICE,
            () ->
                cycles.prepare(
                    PLAIN,
                    new NewCycle(name, year, name, scene.schedule(), List.of(house.seriesId())),
                    scene.scheme()));
    city.by(City.OFFICE, () -> schemes.issue(PLAIN, cycle));
    long appraisal = city.see(house.office(), () -> cycles.appraisals(cycle).get(0).getId());
    return new Running(house, cycle, appraisal);
  }

  /** The present schedule with one stage's dates moved by days. */
  private Schedule moved(Running running, StageCode stage, int opens, int due) {
    Schedule present = city.see(City.OFFICE, () -> cycles.cycle(running.cycleId()).schedule());
    Map<StageCode, StageDates> stages = new EnumMap<>(present.stages());
    StageDates dates = stages.get(stage);
    stages.put(stage, new StageDates(dates.opensOn().plusDays(opens), dates.dueOn().plusDays(due)));
    return new Schedule(stages, present.planResubmission(), present.reportResubmission());
  }

  private void change(Running running, Schedule wanted) {
    city.by(City.OFFICE, () -> schedules.change(BY_NOTICE, running.cycleId(), wanted));
  }

  private Instant itemDue(long appraisalId) {
    return ledger
        .rows(
            "select due_at from work_item where subject_type = 'UNIT_APPRAISAL' and subject_id = ?"
                + " and is_open",
            row ->
                row.getTimestamp(
                        1, java.util.Calendar.getInstance(java.util.TimeZone.getTimeZone("UTC")))
                    .toInstant(),
            appraisalId)
        .get(0);
  }

  private Instant timerDue(long appraisalId) {
    return timers.job(appraisalId, PLAN_DUE).getDuedate().toInstant();
  }

  private static Instant after(LocalDate day) {
    return ShanghaiDates.endOf(day);
  }

  @Test
  void workItemsAndTimersMoveWithTheStage() {
    Running running = running();
    LocalDate due = clock.today().plusDays(20);
    assertThat(itemDue(running.appraisalId())).isEqualTo(after(due));
    assertThat(timerDue(running.appraisalId())).isEqualTo(after(due));
    Schedule wanted = moved(running, StageCode.PLAN, 0, 10);
    ScheduleImpact impact =
        city.see(City.OFFICE, () -> schedules.preview(running.cycleId(), wanted));
    assertThat(impact.itemCount()).isEqualTo(1);
    assertThat(impact.timerCount()).isEqualTo(1);
    assertThat(impact.units()).hasSize(1);
    assertThat(impact.becomeLate()).isZero();
    assertThat(impact.works().get(0).from()).isEqualTo(after(due));
    assertThat(impact.works().get(0).to()).isEqualTo(after(due.plusDays(10)));
    assertThat(timerDue(running.appraisalId())).as("only looked at").isEqualTo(after(due));
    change(running, wanted);
    assertThat(itemDue(running.appraisalId())).isEqualTo(after(due.plusDays(10)));
    assertThat(timerDue(running.appraisalId())).isEqualTo(after(due.plusDays(10)));
    change(running, moved(running, StageCode.PLAN, 0, -15));
    assertThat(itemDue(running.appraisalId())).isEqualTo(after(due.minusDays(5)));
    assertThat(timerDue(running.appraisalId())).isEqualTo(after(due.minusDays(5)));
    List<ScheduleVersion> versions =
        city.see(running.house().office(), () -> schedules.versions(running.cycleId()));
    assertThat(versions).extracting(ScheduleVersion::getNumber).containsExactly(1, 2, 3);
    assertThat(versions.get(0).schedule().stages().get(StageCode.PLAN).dueOn()).isEqualTo(due);
    assertThat(versions.get(1).getReason()).isEqualTo("疫情影响");
    assertThat(
            ledger.number(
                "select count(*) from outbox_message where org_unit_id = ? and kind ="
                    + " 'ScheduleChanged'",
                running.house().unitId()))
        .isEqualTo(2);
  }

  @Test
  void whatWasExtendedForOneUnitNeverBecomesShorter() throws Exception {
    Running running = running();
    LocalDate extended = clock.today().plusDays(30);
    ledger.run(
        "update work_item set due_at = '%s' where subject_type = 'UNIT_APPRAISAL' and is_open and"
                .formatted(after(extended).toString().replace("T", " ").replace("Z", ""))
            + " subject_id = "
            + running.appraisalId());
    change(running, moved(running, StageCode.PLAN, 0, 5));
    assertThat(itemDue(running.appraisalId())).isEqualTo(after(extended));
    change(running, moved(running, StageCode.PLAN, 0, 14));
    assertThat(itemDue(running.appraisalId()))
        .as("nobody is worse off than all")
        .isEqualTo(after(clock.today().plusDays(39)));
  }

  @Test
  void aFailureAfterTheChangeLeavesNothing() {
    Running running = running();
    Instant item = itemDue(running.appraisalId());
    Instant timer = timerDue(running.appraisalId());
    Map<String, String> before = ledger.state();
    long notices = ledger.number("select count(*) from outbox_message");
    Schedule wanted = moved(running, StageCode.PLAN, 0, 3);
    assertThatThrownBy(() -> interrupted.actThenFail(() -> change(running, wanted)))
        .hasRootCauseMessage(Interrupted.MESSAGE);
    assertThat(ledger.state()).isEqualTo(before);
    assertThat(itemDue(running.appraisalId())).isEqualTo(item);
    assertThat(timerDue(running.appraisalId())).isEqualTo(timer);
    assertThat(ledger.number("select count(*) from outbox_message")).isEqualTo(notices);
    assertThat(
            ledger.number(
                "select count(*) from schedule_version where cycle_id = ?", running.cycleId()))
        .isZero();
  }

  @Test
  void aLateTimerNeverMakesATimelyActLate() {
    Running running = running();
    long id = running.appraisalId();
    House house = running.house();
    timers.fire(id, PLAN_DUE);
    assertThat(isLate(id)).as("marked while nothing was submitted").isTrue();
    Schedule wanted = moved(running, StageCode.PLAN, 0, 1);
    assertThat(
            city.see(City.OFFICE, () -> schedules.preview(running.cycleId(), wanted))
                .noLongerLate())
        .isEqualTo(1);
    change(running, wanted);
    assertThat(isLate(id)).as("the limit lies ahead again").isFalse();
    assertThat(sweep.sweep()).as("nothing is overdue").isZero();
    city.by(house.office(), () -> plans.saveDraft(PLAIN, id, Passage.content("")));
    city.by(house.office(), () -> way.sendForApproval(PLAIN, id));
    city.by(house.leader(), () -> way.decideInside(PLAIN, id, true));
    city.by(house.office(), () -> way.submitPlan(PLAIN, id));
    assertThat(isLate(id)).isFalse();
  }

  private boolean isLate(long appraisalId) {
    return ledger.number("select plan_late from unit_appraisal where id = ?", appraisalId) == 1;
  }

  @Test
  void badChangesAreRefusedByName() {
    Running running = running();
    long id = running.cycleId();
    Schedule later = moved(running, StageCode.PLAN, 0, 1);
    Schedule same = moved(running, StageCode.PLAN, 0, 0);
    House house = running.house();
    assertThat(
            refusals.problems(
                List.of(
                    attempt("no reason", PLAIN.byDocument("1号"), id, later, "ReasonIsGiven"),
                    attempt("no document", PLAIN.because("原因"), id, later, "DocumentNumberIsGiven"),
                    attempt("nothing changed", BY_NOTICE, id, same, "ScheduleIsChanged"),
                    attempt(
                        "opened today",
                        BY_NOTICE,
                        id,
                        moved(running, StageCode.PLAN, 1, 1),
                        "OpeningLiesAhead"),
                    attempt(
                        "after the next stage",
                        BY_NOTICE,
                        id,
                        moved(running, StageCode.PLAN, 0, 21),
                        "StagesDoNotCollide"),
                    attempt(
                        "outside the cycle",
                        BY_NOTICE,
                        id,
                        moved(running, StageCode.COMMENDATION, 0, 1500),
                        "StageLiesInTheCycle"),
                    attempt(
                        "no days",
                        BY_NOTICE,
                        id,
                        new Schedule(same.stages(), Term.workingDays(0), same.reportResubmission()),
                        "ResubmissionLimitIsPositive"),
                    attempt("unknown", BY_NOTICE, 999_999_999L, later, "KnownAndOwn"),
                    attempt("stale", BY_NOTICE.seen(77L), id, later, "SeenVersionIsCurrent"),
                    new Attempt(
                        "a unit",
                        house.office(),
                        () -> schedules.change(BY_NOTICE, id, later),
                        "ActsOnlyInOwnRole"))))
        .isEmpty();
  }

  private Attempt attempt(
      String what, ActContext context, long cycleId, Schedule wanted, String rule) {
    return new Attempt(what, City.OFFICE, () -> schedules.change(context, cycleId, wanted), rule);
  }
}
