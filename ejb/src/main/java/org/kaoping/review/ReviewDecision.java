package org.kaoping.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 复核决定: what was decided on an objection or appeal, under which document. */
@Embeddable
public class ReviewDecision {
  @Enumerated(EnumType.STRING)
  @Column(name = "decided_outcome")
  private ReviewOutcome outcome;

  @Column(name = "decided_indicator_id")
  private Long indicatorId;

  @Column(name = "decided_points")
  private BigDecimal points;

  @Column(name = "decided_reason")
  private String reason;

  @Column(name = "decided_document")
  private String documentNumber;

  @Column(name = "decided_by")
  private String by;

  @Column(name = "decided_on")
  private LocalDate on;

  @Column(name = "decided_run_id")
  private Long runId;

  protected ReviewDecision() {}

  ReviewDecision(Verdict verdict, String reason, String documentNumber) {
    this.outcome = verdict.outcome();
    this.indicatorId = verdict.indicatorId();
    this.points = verdict.points();
    this.reason = reason;
    this.documentNumber = documentNumber;
  }

  ReviewDecision made(String decidedBy, LocalDate day) {
    by = decidedBy;
    on = day;
    return this;
  }

  /** It gave a new score run. */
  void gave(long newRunId) {
    runId = newRunId;
  }

  public ReviewOutcome getOutcome() {
    return outcome;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getBy() {
    return by;
  }

  public LocalDate getOn() {
    return on;
  }

  /** The score run that it gave; null when no score changed. */
  public Long getRunId() {
    return runId;
  }
}
