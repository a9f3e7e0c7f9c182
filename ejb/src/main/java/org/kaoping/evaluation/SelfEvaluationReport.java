package org.kaoping.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.evaluation.rules.ReportTextFits;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;

/** 年度绩效自评报告: one immutable revision of a unit's self-evaluation report. */
@Entity
@Table(name = "self_evaluation_report")
public class SelfEvaluationReport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "revision_number")
  private int number;

  @Column(name = "report_text", columnDefinition = "LONGTEXT")
  private String text;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected SelfEvaluationReport() {}

  /** A revision written by somebody who may write it; its text must fit. */
  SelfEvaluationReport(long appraisalId, int number, String text, Actor author, Instant savedAt) {
    Rules.check(new ReportTextFits(text));
    this.appraisalId = appraisalId;
    this.number = number;
    this.text = text.strip();
    this.personId = author.personId();
    this.postName = author.postName();
    this.savedAt = savedAt;
  }

  /** Whether a text says the same as this revision. */
  boolean says(String other) {
    return other != null && text.equals(other.strip());
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  /** 1 for the first revision of the appraisal's report. */
  public int getNumber() {
    return number;
  }

  public String getText() {
    return text;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public long getPersonId() {
    return personId;
  }

  /** The post under which it was written. */
  public String getPostName() {
    return postName;
  }
}
