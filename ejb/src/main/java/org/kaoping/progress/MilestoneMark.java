package org.kaoping.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.security.Actor;

/** A division says that it reached a milestone's day; it is never changed. */
@Entity
@Table(name = "milestone_mark")
public class MilestoneMark {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "duty_task_id")
  private long dutyTaskId;

  @Column(name = "milestone_key")
  private String key;

  @Column(name = "printed_on")
  private LocalDate printedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_on")
  private LocalDate doneOn;

  private String note;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected MilestoneMark() {}

  MilestoneMark(long dutyTaskId, DatedMilestone day, LocalDate doneOn, String note) {
    this.dutyTaskId = dutyTaskId;
    this.key = day.key();
    this.printedOn = day.printedOn();
    this.dueOn = day.dueOn();
    this.doneOn = doneOn;
    this.note = note.strip();
  }

  MilestoneMark marked(Actor by, Instant at, Instant wall) {
    personId = by.personId();
    postName = by.postName();
    markedAt = at;
    wallTime = wall;
    return this;
  }

  long getDutyTaskId() {
    return dutyTaskId;
  }

  boolean isOf(String milestone, LocalDate day) {
    return key.equals(milestone) && printedOn.equals(day);
  }

  /** Judged by the limit that held when it was marked. */
  DatedMilestone view() {
    return new DatedMilestone(
        key,
        printedOn,
        dueOn,
        doneOn.isAfter(dueOn) ? MilestoneState.DONE_LATE : MilestoneState.DONE,
        doneOn,
        note,
        postName,
        ShanghaiDates.dateOf(markedAt));
  }
}
