package org.kaoping.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A unit's result in a component beside the duty score, on a scale of 100. Rows are only added; the
 * latest of a unit and component counts.
 */
@Entity
@Table(name = "component_result")
public class ComponentResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Enumerated(EnumType.STRING)
  private ComponentKind kind;

  private BigDecimal points;

  @Column(name = "document_number")
  private String documentNumber;

  private String reason;

  @Column(name = "rating_round_id")
  private Long ratingRoundId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected ComponentResult() {}

  ComponentResult(
      long cycleId, long appraisalId, ComponentKind kind, BigDecimal points, String document) {
    this.cycleId = cycleId;
    this.appraisalId = appraisalId;
    this.kind = kind;
    this.points = points;
    this.documentNumber = document;
    this.reason = "";
  }

  /** The round of ballots that it comes from. */
  ComponentResult ofRound(long roundId) {
    ratingRoundId = roundId;
    return this;
  }

  ComponentResult because(String why) {
    reason = why == null ? "" : why;
    return this;
  }

  ComponentResult recordedBy(String by, Instant at) {
    recordedBy = by;
    recordedAt = at;
    return this;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public ComponentKind getKind() {
    return kind;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Why an earlier result was replaced; empty for a first one. */
  public String getReason() {
    return reason;
  }

  /** The round of ballots that it comes from; null when it was recorded by hand. */
  public Long getRatingRoundId() {
    return ratingRoundId;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getRecordedBy() {
    return recordedBy;
  }
}
