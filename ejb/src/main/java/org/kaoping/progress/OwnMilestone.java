package org.kaoping.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.security.Actor;

/** A milestone that the unit gave an indicator of its plan, beside those of the scheme. */
@Entity
@Table(name = "own_milestone")
public class OwnMilestone {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "milestone_text")
  private String text;

  @Column(name = "month_text")
  private String month;

  @Column(name = "day_text")
  private String day;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected OwnMilestone() {}

  OwnMilestone(
      long appraisalId, long indicatorId, NewMilestone given, Actor by, Instant enteredAt) {
    this.appraisalId = appraisalId;
    this.indicatorId = indicatorId;
    this.text = given.text().strip();
    this.month = given.month();
    this.day = given.day();
    this.enteredAt = enteredAt;
    this.personId = by.personId();
    this.postName = by.postName();
  }

  Long getId() {
    return id;
  }

  long getAppraisalId() {
    return appraisalId;
  }

  long getIndicatorId() {
    return indicatorId;
  }

  String key() {
    return "own:" + id;
  }

  MilestoneRule rule() {
    return new MilestoneRule(key(), id, ShanghaiDates.dateOf(enteredAt), text, month, day);
  }
}
