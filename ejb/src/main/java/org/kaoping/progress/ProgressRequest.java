package org.kaoping.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.security.Actor;

/** 临时调度: the divisions of a unit were asked for a report outside the rhythm. */
@Entity
@Table(name = "progress_request")
public class ProgressRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "request_text")
  private String text;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected ProgressRequest() {}

  ProgressRequest(long appraisalId, LocalDate askedOn, LocalDate dueOn, String text) {
    this.appraisalId = appraisalId;
    this.askedOn = askedOn;
    this.dueOn = dueOn;
    this.text = text.strip();
  }

  ProgressRequest asked(Actor by, Instant at, Instant wall) {
    personId = by.personId();
    postName = by.postName();
    askedAt = at;
    wallTime = wall;
    return this;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public LocalDate getAskedOn() {
    return askedOn;
  }

  /** Last day for the reports. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  public String getText() {
    return text;
  }

  /** The post that asked. */
  public String getPostName() {
    return postName;
  }
}
