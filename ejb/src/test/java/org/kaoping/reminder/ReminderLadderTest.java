package org.kaoping.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.WorkItems;

/** The ladder of reminders, walked to its end and to each early way out. */
class ReminderLadderTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final SubjectRef TASK = SubjectRef.dutyTask(1);
  private static final SubjectRef OTHER = SubjectRef.dutyTask(2);

  private final Desk desk = new Desk();

  @Test
  void theLadderHasThreeStepsAndEachIsClimbedOnce() {
    desk.work();
    desk.onDay(-4);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(-3);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(1, 1, 0));
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(0, 0, 0));
    desk.onDay(-1);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(0);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(1, 1, 0));
    desk.onDay(1);
    assertThat(desk.sweep())
        .as("the holder and the unit's leaders")
        .isEqualTo(new ReminderSweep.Round(2, 2, 0));
    for (int day = 2; day < 40; day++) {
      desk.onDay(day);
      assertThat(desk.sweep().found()).as("day %d", day).isZero();
    }
    assertThat(desk.noticed(desk.bureau.diseaseControl()))
        .containsExactly("WorkOverdue", "WorkDueSoon", "WorkDueSoon");
    assertThat(desk.noticed(desk.leader())).containsExactly("WorkOverdueForLeaders");
    assertThat(desk.noticed(desk.bureau.primaryCare())).isEmpty();
  }

  @Test
  void whatIsDoneIsNotRemindedOf() {
    desk.work();
    desk.done(TASK);
    desk.onDay(-3);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(1);
    assertThat(desk.sweep().found()).isZero();
  }

  @Test
  void whatIsDoneBetweenFindingAndTellingIsSilent() {
    desk.work();
    desk.onDay(-3);
    desk.later(Duration.ofHours(-8));
    assertThat(desk.sweep())
        .as("at two in the morning")
        .isEqualTo(new ReminderSweep.Round(1, 0, 0));
    desk.done(TASK);
    desk.onDay(-3);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(0, 0, 0));
    assertThat(desk.noticed(desk.bureau.diseaseControl())).isEmpty();
  }

  @Test
  void anExtensionBeginsTheLadderAnewAndSilencesTheOldOne() {
    desk.work();
    desk.onDay(-3);
    desk.later(Duration.ofHours(-8));
    desk.sweep();
    extend(Duration.ofDays(10));
    desk.onDay(-3);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(0, 0, 0));
    desk.onDay(1);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(0, 0, 0));
    desk.onDay(7);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(1, 1, 0));
    desk.onDay(11);
    assertThat(desk.sweep().found()).isEqualTo(2);
  }

  private void extend(Duration by) {
    desk.bureau.server.act(
        desk.bureau.office(),
        "ExtensionService.decide",
        PLAIN,
        () -> {
          WorkItems items = desk.bureau.server.get(WorkItems.class);
          assertThat(
                  items.extend(
                      items.openOn(TASK, Desk.SELF_ASSESS).orElseThrow(), Desk.LIMIT.plus(by)))
              .isTrue();
        });
  }

  @Test
  void afterAStandstillOnlyTheLatestStepIsTold() {
    desk.work();
    desk.onDay(0);
    assertThat(desk.sweep().found()).as("the last day alone").isEqualTo(1);
    desk.onDay(20);
    assertThat(desk.sweep().found()).as("nobody is reminded of the past").isZero();
  }

  @Test
  void aStandstillOverTheLimitLeavesTheOverdueStep() {
    desk.work();
    desk.onDay(3);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(2, 2, 0));
    assertThat(desk.noticed(desk.bureau.diseaseControl())).containsExactly("WorkOverdue");
  }

  @Test
  void workOpenedLateAsksTheOfficeOnce() {
    desk.onDay(2);
    desk.work();
    desk.work(Role.DIVISION, TestBureau.PRIMARY_CARE, OTHER, Desk.LIMIT);
    assertThat(desk.sweep().found()).isZero();
    desk.sweep();
    desk.onDay(3);
    desk.sweep();
    assertThat(desk.noticed(desk.bureau.diseaseControl())).isEmpty();
    assertThat(desk.noticed(desk.bureau.performanceOffice())).containsExactly("OpenedLate");
  }

  @Test
  void workOpenedWithinTheDaysBeforeItsLimitIsNotRemindedAtOnce() {
    desk.onDay(-1);
    desk.work();
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(0);
    assertThat(desk.sweep().found()).isEqualTo(1);
  }

  @Test
  void manyRemindersAreOneNotice() {
    desk.work();
    for (int task = 2; task <= 40; task++) {
      desk.work(Role.DIVISION, TestBureau.DISEASE_CONTROL, SubjectRef.dutyTask(task), Desk.LIMIT);
    }
    desk.onDay(1);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(80, 2, 0));
    assertThat(desk.noticed(desk.bureau.diseaseControl())).containsExactly("Digest");
    assertThat(desk.noticed(desk.leader())).containsExactly("DigestForLeaders");
  }

  @Test
  void anOfficeGetsOneDigestADay() {
    desk.work();
    desk.onDay(-3);
    desk.sweep();
    desk.work(Role.DIVISION, TestBureau.DISEASE_CONTROL, OTHER, Desk.LIMIT);
    setRule(new RuleLine(ReminderRule.ANY, ReminderStep.BEFORE_DUE, 2, true, false));
    desk.later(Duration.ofHours(15));
    assertThat(desk.sweep())
        .as("one in the morning, before the hour")
        .isEqualTo(new ReminderSweep.Round(1, 0, 0));
    desk.onDay(-2);
    assertThat(desk.sweep().digests()).isEqualTo(1);
    assertThat(desk.sweep().digests()).isZero();
  }

  @Test
  void aKindOfWorkCanHaveItsOwnDaysOrBeLeftInPeace() {
    desk.work();
    setRule(new RuleLine(Desk.SELF_ASSESS, ReminderStep.BEFORE_DUE, 10, true, false));
    setRule(new RuleLine(Desk.SELF_ASSESS, ReminderStep.AT_DUE, 0, false, false));
    setRule(new RuleLine(Desk.SELF_ASSESS, ReminderStep.OVERDUE, 5, true, false));
    desk.onDay(-10);
    assertThat(desk.sweep().found()).isEqualTo(1);
    desk.onDay(-3);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(0);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(4);
    assertThat(desk.sweep().found()).isZero();
    desk.onDay(5);
    assertThat(desk.sweep().found()).as("the holder only").isEqualTo(1);
  }

  private void setRule(RuleLine rule) {
    desk.bureau.server.act(
        desk.bureau.performanceOffice(),
        "ReminderSettingService.setRule",
        PLAIN,
        () -> desk.bureau.server.get(ReminderSettingService.class).setRule(PLAIN, rule));
  }

  @Test
  void aCityLeaderIsOnlyProposedToTheOffice() {
    desk.work(Role.CITY_LEADER, TestBureau.CITY, SubjectRef.appraisal(1), Desk.LIMIT);
    desk.onDay(1);
    assertThat(desk.sweep().found()).isEqualTo(1);
    desk.sweep();
    assertThat(desk.noticed(desk.bureau.performanceOffice()))
        .containsExactly("LeaderRemindersProposed");
    long notices =
        desk.bureau.server.inTransaction(
            () -> desk.bureau.server.get(Urges.class).proposed(TestBureau.CITY).size() + 0L);
    assertThat(notices).isEqualTo(1);
  }

  @Test
  void nothingHappensWhileAYearIsPlayed() {
    desk.work();
    desk.onDay(1);
    desk.bureau.server.clock().play(true);
    assertThat(desk.sweep()).isEqualTo(new ReminderSweep.Round(0, 0, 0));
  }
}
