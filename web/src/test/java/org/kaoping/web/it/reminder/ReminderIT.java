package org.kaoping.web.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.processes.TaskIds;
import org.kaoping.reminder.ReminderSweep;
import org.kaoping.reminder.UrgeService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Racers;
import org.kaoping.web.it.acts.Racers.Racer;
import org.kaoping.web.it.acts.Refusals;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.support.ContainerTest;

/**
 * Reminders on the real database: two nodes at once, a node that dies, a hundred thousand items.
 */
class ReminderIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int MANY = 100_000;

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Days days;
  @Inject private Ledger ledger;
  @Inject private Racers racers;
  @Inject private Refusals refusals;

  @Inject private ReminderSweep sweep;
  @Inject private UrgeService urges;

  @AfterEach
  void resetClock() {
    days.reset();
  }

  private long reminders(long item, String step, String state) {
    return ledger.number(
        "select count(*) from reminder where work_item_id = ? and step = ? and state = ?",
        item,
        step,
        state);
  }

  private long notices(House house, LocalDate day) {
    return ledger.number(
        "select count(*) from outbox_message where dedup_key = ?",
        "digest:UNIT_OFFICE:" + house.unitId() + ":" + day);
  }

  @Test
  void twoNodesRemindOnceInsideAndByWebhook() throws IOException {
    House house = scene.fresh(Point.EMPTY);
    long item = days.item(house, TaskIds.DRAFT_PLAN);
    LocalDate day = days.dueOn(house, StageCode.PLAN).minusDays(3);
    days.go(day);
    try (Gateway gateway = new Gateway()) {
      Racer node = new Racer(City.OFFICE, () -> sweep.play(() -> true));
      for (int round = 0; round < 3; round++) {
        assertThat(racers.race(node, node)).isEmpty();
      }
      assertThat(reminders(item, "BEFORE_DUE", "SENT")).isEqualTo(1);
      assertThat(notices(house, day)).isEqualTo(1);
      assertThat(gateway.keys()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(
              ledger.number(
                  "select count(*) from message_delivery d join person p on p.id = d.person_id"
                      + " where p.login = ? and d.sent_for = ? and d.state = 'SENT'",
                  house.office(),
                  day.toString()))
          .isEqualTo(1);
    }
  }

  @Test
  void aNodeThatDiesAnywhereLeavesNothingDoubleAndNothingOut() {
    House house = scene.fresh(Point.EMPTY);
    long item = days.item(house, TaskIds.DRAFT_PLAN);
    LocalDate day = days.dueOn(house, StageCode.PLAN);
    days.go(day);
    for (int life = 1; life <= 6; life++) {
      AtomicInteger left = new AtomicInteger(life);
      try {
        sweep.play(
            () -> {
              if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("killed");
              }
              return true;
            });
      } catch (IllegalStateException killed) {
        // another life begins on the same tables
      }
    }
    sweep.play(() -> true);
    assertThat(reminders(item, "AT_DUE", "SENT")).isEqualTo(1);
    assertThat(reminders(item, "BEFORE_DUE", "SENT")).isZero();
    assertThat(notices(house, day)).isEqualTo(1);
  }

  @Test
  void aHundredThousandItemsFallDueInOneMinute() throws SQLException {
    House house = scene.fresh(Point.EMPTY);
    LocalDate last = days.dueOn(house, StageCode.PLAN).plusDays(5);
    String due = ShanghaiDates.endOf(last).toString().replace('T', ' ').replace("Z", "");
    ledger.run(
        "insert into work_item (kind, subject_type, subject_id, cycle_id, cycle_year, unit_id,"
            + " role, org_unit_id, opened_at, due_at, is_open) select 'DutyTask_SelfAssess',"
            + " 'DUTY_TASK',"
            + " 900000000 + @n := @n + 1, %d, 2090, %d, 'DIVISION', %d, '2020-01-01', '%s', true"
                .formatted(house.cycleId(), house.unitId(), house.firstDivision(), due)
            + " from information_schema.columns a, information_schema.columns b, (select @n := 0) c"
            + " limit "
            + MANY);
    try {
      days.go(last);
      long begun = System.nanoTime();
      sweep.play(() -> true);
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(
              ledger.number(
                  "select count(*) from reminder r join work_item w on w.id = r.work_item_id"
                      + " where w.subject_id > 900000000 and w.cycle_id = ? and r.state = 'SENT'",
                  house.cycleId()))
          .isEqualTo(MANY);
      System.getLogger("reminders")
          .log(System.Logger.Level.INFO, "{0} items reminded of in {1}", MANY, took);
    } finally {
      ledger.run(
          "delete r from reminder r join work_item w on w.id = r.work_item_id"
              + " where w.subject_id > 900000000 and w.cycle_id = "
              + house.cycleId());
      ledger.run(
          "delete from work_item where subject_id > 900000000 and cycle_id = " + house.cycleId());
    }
  }

  @Test
  void twoOfficersUrgeOnce() {
    House house = scene.fresh(Point.EMPTY);
    long item = days.item(house, TaskIds.DRAFT_PLAN);
    List<String> losses =
        racers.race(
            new Racer(City.OFFICE, () -> urges.urge(PLAIN, item, "请抓紧")),
            new Racer(City.OFFICE_SECOND, () -> urges.urge(PLAIN, item, null)));
    assertThat(losses).hasSize(1);
    assertThat(losses).isSubsetOf("DecidedMeanwhile", "UrgedAtMostPerDay");
    assertThat(ledger.number("select count(*) from urge where work_item_id = ?", item))
        .isEqualTo(1);
    assertThat(
            ledger.number(
                "select count(*) from audit_record where act = 'UrgeService.urge'"
                    + " and outcome = 'ACCEPTED' and subject_type = 'UNIT_APPRAISAL'"
                    + " and subject_id = ?",
                house.appraisalId()))
        .isEqualTo(1);
    House other = scene.at(Point.EMPTY);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "again on the same day",
                        City.OFFICE,
                        () -> urges.urge(PLAIN, item, null),
                        "UrgedAtMostPerDay"),
                    new Attempt(
                        "an item that is done",
                        City.OFFICE,
                        () -> urges.urge(PLAIN, Long.MAX_VALUE, null),
                        "WorkIsStillOpen"),
                    new Attempt(
                        "another unit's item",
                        other.office(),
                        () -> urges.urge(PLAIN, item, null),
                        "KnownAndOwn"))))
        .isEmpty();
  }

  @Test
  void aCityLeaderHearsNothingBeforeTheOfficeReleasesIt() {
    House house = scene.fresh(Point.AT_SIGN_OFF);
    long item = days.item(house, TaskIds.SIGN_OFF_PLAN);
    long urge = city.id(City.OFFICE, () -> urges.urge(PLAIN, item, "请示已报"));
    String sent = "select count(*) from outbox_message where dedup_key = 'urge:" + urge + "'";
    assertThat(ledger.number(sent)).isZero();
    assertThat(ledger.text("select state from urge where id = ?", urge)).isEqualTo("PROPOSED");
    city.by(City.OFFICE_SECOND, () -> urges.release(PLAIN, urge));
    assertThat(ledger.number(sent)).isEqualTo(1);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "release twice",
                        City.OFFICE,
                        () -> urges.release(PLAIN, urge),
                        "ActFitsStage"))))
        .isEmpty();
  }
}
