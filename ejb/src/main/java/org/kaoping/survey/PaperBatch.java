package org.kaoping.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.kernel.Rules;
import org.kaoping.survey.rules.BatchIsCounted;

/** A batch of paper questionnaires that somebody entered. */
@Entity
@Table(name = "survey_paper_batch")
public class PaperBatch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "survey_id")
  private long surveyId;

  @Column(name = "group_number")
  private int group;

  @Column(name = "batch_number")
  private int number;

  private int papers;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "entered_by")
  private String enteredBy;

  private boolean withdrawn;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  protected PaperBatch() {}

  PaperBatch(long surveyId, int group, int number, int papers) {
    this.surveyId = surveyId;
    this.group = group;
    this.number = number;
    this.papers = papers;
  }

  PaperBatch enteredBy(String post, Instant at) {
    this.enteredBy = post;
    this.enteredAt = at;
    return this;
  }

  /** Its papers count no more. */
  void withdraw(String reason) {
    Rules.check(new BatchIsCounted(number, withdrawn));
    withdrawn = true;
    withdrawnReason = reason;
  }

  public Long getId() {
    return id;
  }

  public long getSurveyId() {
    return surveyId;
  }

  public int getGroup() {
    return group;
  }

  /** From 1 in each survey, to be written on the pile. */
  public int getNumber() {
    return number;
  }

  public int getPapers() {
    return papers;
  }

  public Instant getEnteredAt() {
    return enteredAt;
  }

  public String getEnteredBy() {
    return enteredBy;
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public String getWithdrawnReason() {
    return withdrawnReason;
  }
}
