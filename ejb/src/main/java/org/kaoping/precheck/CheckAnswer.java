package org.kaoping.precheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The office's word on one class of warnings; it stays with the scheme or plan. Rows are only
 * added: the latest on a class counts.
 */
@Entity
@Table(name = "check_answer")
public class CheckAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private CheckSubject subject;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "check_code")
  private String checkCode;

  private String explanation;

  @Column(name = "document_number")
  private String documentNumber;

  private boolean provisional;

  /** How many places the warning had when it was answered. */
  private int places;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected CheckAnswer() {}

  /**
   * An answer.
   *
   * @param given what was said
   * @param places how many places the warning has now
   */
  public CheckAnswer(
      CheckSubject subject, long subjectId, GivenWord given, int places, Instant at, String by) {
    this.subject = subject;
    this.subjectId = subjectId;
    this.checkCode = given.code();
    this.explanation = given.explanation();
    this.documentNumber = given.documentNumber();
    this.provisional = given.provisional();
    this.places = places;
    this.answeredAt = at;
    this.answeredBy = by;
  }

  public String getCheckCode() {
    return checkCode;
  }

  public String getExplanation() {
    return explanation;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public boolean isProvisional() {
    return provisional;
  }

  public int getPlaces() {
    return places;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }
}
