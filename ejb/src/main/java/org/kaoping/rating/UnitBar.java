package org.kaoping.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.rating.rules.BarIsInForce;
import org.kaoping.scoring.BarEvent;

/**
 * An event by which a unit falls under a bar of the scheme (一票否决, 一票否优). A withdrawn one stays on
 * record and has no effect.
 */
@Entity
@Table(name = "unit_bar")
public class UnitBar {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "bar_code")
  private String code;

  @Column(name = "event_text")
  private String text;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  protected UnitBar() {}

  UnitBar(long cycleId, long appraisalId, NewBar wanted, String documentNumber) {
    this.cycleId = cycleId;
    this.appraisalId = appraisalId;
    this.code = wanted.code();
    this.text = wanted.text().strip();
    this.happenedOn = wanted.happenedOn();
    this.documentNumber = documentNumber;
  }

  UnitBar recordedBy(String by, Instant at) {
    recordedBy = by;
    recordedAt = at;
    return this;
  }

  void withdraw(String reason, Instant at) {
    Rules.check(new BarIsInForce(withdrawnAt == null));
    withdrawalReason = reason;
    withdrawnAt = at;
  }

  BarEvent toEvent() {
    return new BarEvent(code, text, Optional.of(happenedOn), documentNumber);
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

  /** Code of the bar in the scheme. */
  public String getCode() {
    return code;
  }

  public String getText() {
    return text;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public String getDocumentNumber() {
    return documentNumber;
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
