package org.kaoping.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.scoring.SchemeAnswer;

/** One decision on a question of a scheme. Rows are only added: the latest of a question counts. */
@Entity
@Table(name = "scheme_answer")
public class GivenAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "question_code")
  private String questionCode;

  @Column(name = "chosen_option")
  private String option;

  @Column(name = "document_number")
  private String documentNumber;

  private boolean provisional;

  private String reason;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "after_issue")
  private boolean afterIssue;

  protected GivenAnswer() {}

  GivenAnswer(SchemeAnswer answer, Instant at, String by, boolean afterIssue) {
    this.questionCode = answer.questionCode();
    this.option = answer.option();
    this.documentNumber = answer.documentNumber();
    this.provisional = answer.provisional();
    this.reason = answer.reason();
    this.answeredAt = at;
    this.answeredBy = by;
    this.afterIssue = afterIssue;
  }

  SchemeAnswer toAnswer() {
    return new SchemeAnswer(questionCode, option, documentNumber, provisional, reason);
  }

  public String getQuestionCode() {
    return questionCode;
  }

  public boolean isProvisional() {
    return provisional;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }

  /** Whether it replaced a provisional decision after the scheme had been issued. */
  public boolean isAfterIssue() {
    return afterIssue;
  }
}
