package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Refused;
import org.kaoping.organization.OrganizationService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** A cycle whose dates collide is refused with the pair that collides. */
class ScheduleRuleIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private CycleService cycles;
  @Inject private OrganizationService organization;

  private Attempt preparing(String what, Schedule schedule, List<Long> series, String rule) {
    NewCycle wanted = new NewCycle("检验日程", Scene.YEAR, "检验日程", schedule, series);
    return new Attempt(
        what, City.OFFICE, () -> cycles.prepare(PLAIN, wanted, scene.scheme()), rule);
  }

  private Schedule with(StageCode stage, int opens, int due) {
    LocalDate today = clock.today();
    Map<StageCode, StageDates> stages = new EnumMap<>(scene.schedule().stages());
    stages.put(stage, new StageDates(today.plusDays(opens), today.plusDays(due)));
    return new Schedule(stages, 10, 7);
  }

  @Test
  void collidingDatesAreRefusedWithThePair() {
    List<Long> series = List.of(scene.at(Point.EMPTY).seriesId());
    collide(series, with(StageCode.PLAN, 0, 41), StageCode.PLAN, 41, StageCode.SIGN_OFF, 40);
    collide(series, with(StageCode.FILING, 1, 39), StageCode.SIGN_OFF, 40, StageCode.FILING, 39);
    collide(
        series,
        with(StageCode.VERIFICATION, 300, 359),
        StageCode.REPORT,
        360,
        StageCode.VERIFICATION,
        359);
    collide(
        series,
        with(StageCode.COMMENDATION, 300, 399),
        StageCode.VERIFICATION,
        400,
        StageCode.COMMENDATION,
        399);
    collide(
        series,
        with(StageCode.SELF_ASSESSMENT, 19, 330),
        StageCode.PLAN,
        20,
        StageCode.SELF_ASSESSMENT,
        19);
  }

  private void collide(
      List<Long> series,
      Schedule schedule,
      StageCode earlier,
      int earlierDay,
      StageCode later,
      int laterDay) {
    Attempt attempt = preparing(earlier + " and " + later, schedule, series, "StagesDoNotCollide");
    assertThat(refusals.problems(List.of(attempt))).isEmpty();
    Refused refused = refusals.refusal(attempt.login(), attempt.act());
    assertThat(refused.message(Locale.CHINA))
        .contains(Messages.term(earlier, Locale.CHINA))
        .contains(Messages.term(later, Locale.CHINA))
        .contains(clock.today().plusDays(earlierDay).toString())
        .contains(clock.today().plusDays(laterDay).toString());
  }

  @Test
  void anIncompleteScheduleIsRefused() {
    House house = scene.at(Point.EMPTY);
    List<Long> series = List.of(house.seriesId());
    Map<StageCode, StageDates> incomplete = new EnumMap<>(scene.schedule().stages());
    incomplete.remove(StageCode.REPORT);
    Map<StageCode, StageDates> whole = scene.schedule().stages();
    assertThat(
            refusals.problems(
                List.of(
                    preparing(
                        "no report stage",
                        new Schedule(incomplete, 10, 7),
                        series,
                        "EveryStageHasDates"),
                    preparing(
                        "due before it opens",
                        with(StageCode.PLAN, 10, 9),
                        series,
                        "StageEndsAfterItOpens"),
                    preparing(
                        "no days for the plan",
                        new Schedule(whole, 0, 7),
                        series,
                        "ResubmissionLimitIsPositive"),
                    preparing(
                        "too many days for the report",
                        new Schedule(whole, 10, 91),
                        series,
                        "ResubmissionLimitIsPositive"))))
        .isEmpty();
  }

  @Test
  void aCycleHasUnitsANameAndIsUnique() {
    House house = scene.at(Point.EMPTY);
    List<Long> series = List.of(house.seriesId());
    long empty = city.id(City.ADMIN, () -> organization.addSeries(PLAIN, "空系列"));
    NewCycle again = new NewCycle("检验" + house.code(), Scene.YEAR, "又一个", scene.schedule(), series);
    NewCycle nameless = new NewCycle("检验日程", Scene.YEAR, " ", scene.schedule(), series);
    assertThat(
            refusals.problems(
                List.of(
                    preparing("no series", scene.schedule(), List.of(), "CycleHasSeries"),
                    preparing(
                        "a series without units",
                        scene.schedule(),
                        List.of(empty),
                        "CycleHasSeries"),
                    new Attempt(
                        "the same year again",
                        City.OFFICE,
                        () -> cycles.prepare(PLAIN, again, scene.scheme()),
                        "CycleIsUnique"),
                    new Attempt(
                        "no name",
                        City.OFFICE,
                        () -> cycles.prepare(PLAIN, nameless, scene.scheme()),
                        "NameIsGiven"))))
        .isEmpty();
  }
}
