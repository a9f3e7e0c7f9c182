package org.kaoping.scoreboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.kaoping.kernel.Rules;
import org.kaoping.scoreboard.rules.ChangeIsInForce;
import org.kaoping.scoring.JudgedChange;
import org.kaoping.scoring.Source;

/**
 * 得分调整: a score that people set beside the one that the rule gives (评定, 会审). The computed one stays
 * in the derivation; a withdrawn change stays on record.
 */
@Entity
@Table(name = "score_change")
public class ScoreChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  private BigDecimal points;
  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  protected ScoreChange() {}

  ScoreChange(long cycleId, NewChange wanted) {
    this.cycleId = cycleId;
    this.appraisalId = wanted.appraisalId();
    this.indicatorId = wanted.indicatorId();
    this.points = wanted.points();
    this.decidedBy = wanted.decidedBy();
  }

  ScoreChange because(String why, String document) {
    reason = why;
    documentNumber = document;
    return this;
  }

  ScoreChange recordedBy(String by, Instant at) {
    recordedBy = by;
    recordedAt = at;
    return this;
  }

  void withdraw(String why, Instant at) {
    Rules.check(new ChangeIsInForce(withdrawnAt == null));
    withdrawalReason = why;
    withdrawnAt = at;
  }

  JudgedChange toJudged() {
    return new JudgedChange(
        Figures.plain(points), reason, Source.document(decidedBy, documentNumber));
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
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

  /** Who decided: a panel, a leading group. */
  public String getDecidedBy() {
    return decidedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public String getWithdrawalReason() {
    return withdrawalReason;
  }
}
