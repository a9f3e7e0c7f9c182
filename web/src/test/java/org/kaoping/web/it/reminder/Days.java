package org.kaoping.web.it.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.StageCode;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;

/** Sets the clock to days around a house's limits. */
@ApplicationScoped
public class Days {
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  @Inject private BusinessClock clock;
  @Inject private Ledger ledger;

  /** The last day of a stage by the schedule. */
  public LocalDate dueOn(House house, StageCode stage) {
    return LocalDate.parse(
        ledger.text(
            "select due_on from cycle_stage where cycle_id = ? and stage = ?",
            house.cycleId(),
            stage.name()));
  }

  /** Ten o'clock in Shanghai. */
  public void go(LocalDate day) {
    clock.set(ShanghaiDates.at(day.atTime(MORNING)));
  }

  /** The last second of a day. */
  public void goToTheEndOf(LocalDate day) {
    clock.set(ShanghaiDates.endOf(day).minusSeconds(1));
  }

  public void reset() {
    if (clock.isSet()) {
      clock.reset();
    }
  }

  /** The open work item of a kind on a unit appraisal. */
  public long item(House house, String kind) {
    return ledger.number(
        "select id from work_item where subject_type = 'UNIT_APPRAISAL' and subject_id = ?"
            + " and kind = ? and is_open = true",
        house.appraisalId(),
        kind);
  }
}
