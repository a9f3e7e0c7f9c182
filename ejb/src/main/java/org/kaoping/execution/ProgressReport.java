package org.kaoping.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.security.Actor;

/** What a division reported on a duty task at one time; it is never changed. */
@Entity
@Table(name = "progress_report")
public class ProgressReport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "duty_task_id")
  private long dutyTaskId;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  @Column(name = "progress_percent")
  private int percent;

  @Column(name = "report_text")
  private String text;

  protected ProgressReport() {}

  ProgressReport(
      long dutyTaskId, Instant reportedAt, Instant wallTime, Actor by, int percent, String text) {
    this.dutyTaskId = dutyTaskId;
    this.reportedAt = reportedAt;
    this.wallTime = wallTime;
    this.personId = by.personId();
    this.postName = by.postName();
    this.percent = percent;
    this.text = text.strip();
  }

  long getDutyTaskId() {
    return dutyTaskId;
  }

  ProgressLine line() {
    return new ProgressLine(reportedAt, postName, percent, text);
  }
}
