package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.kaoping.supervision.SampleDraw;

/**
 * 抽样核验: items verified by sample, with the recorded seed. It is only ever widened; what it does not
 * draw is taken over as claimed by an act of its own.
 */
@Entity
@Table(name = "sample_review")
public class SampleReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "indicator_key")
  private String textKey;

  @Column(name = "appraisal_id")
  private Long appraisalId;

  private String title;

  @Column(name = "quota_percent")
  private int percent;

  @Column(name = "quota_least")
  private int least;

  @Column(name = "first_percent")
  private int firstPercent;

  @Column(name = "first_least")
  private int firstLeast;

  private BigDecimal tolerance;
  private String seed;
  private String algorithm;

  @Column(name = "inputs_sha256", columnDefinition = "CHAR(64)")
  private String inputsHash;

  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_by")
  private String drawnBy;

  @Column(name = "taken_over_at")
  private Instant takenOverAt;

  @Column(name = "taken_over_by")
  private String takenOverBy;

  @Column(name = "takeover_reason")
  private String takeoverReason;

  @Version private long version;

  protected SampleReview() {}

  SampleReview(NewSample wanted, String title, String seed, String inputsHash) {
    this.cycleId = wanted.cycleId();
    this.textKey = wanted.key();
    this.appraisalId = wanted.appraisalId();
    this.title = title;
    this.percent = wanted.percent();
    this.least = wanted.least();
    this.firstPercent = wanted.percent();
    this.firstLeast = wanted.least();
    this.tolerance = wanted.tolerance();
    this.seed = seed;
    this.algorithm = SampleDraw.ALGORITHM;
    this.inputsHash = inputsHash;
  }

  SampleReview because(String why, String document) {
    reason = why.strip();
    documentNumber = document;
    return this;
  }

  SampleReview by(String post, Instant at) {
    drawnBy = post;
    drawnAt = at;
    return this;
  }

  void widen(int toPercent, int toLeast) {
    percent = toPercent;
    least = toLeast;
  }

  void takenOver(String why, String by, Instant at) {
    takeoverReason = why.strip();
    takenOverBy = by;
    takenOverAt = at;
  }

  SampleDraw.Quota quota() {
    return new SampleDraw.Quota(percent, least);
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  /** One indicator in all units; null for a unit's sample. */
  public String getTextKey() {
    return textKey;
  }

  /** One unit with all indicators; null otherwise. */
  public Long getAppraisalId() {
    return appraisalId;
  }

  public String getTitle() {
    return title;
  }

  public int getPercent() {
    return percent;
  }

  public int getLeast() {
    return least;
  }

  /** Percent before the sample was widened. */
  public int getFirstPercent() {
    return firstPercent;
  }

  public int getFirstLeast() {
    return firstLeast;
  }

  /** Whether it was widened after the draw. */
  public boolean isWidened() {
    return percent != firstPercent || least != firstLeast;
  }

  /** Percentage points between claim and finding that do not count as a deviation. */
  public BigDecimal getTolerance() {
    return tolerance;
  }

  public String getSeed() {
    return seed;
  }

  public String getAlgorithm() {
    return algorithm;
  }

  public String getInputsHash() {
    return inputsHash;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public Instant getDrawnAt() {
    return drawnAt;
  }

  public String getDrawnBy() {
    return drawnBy;
  }

  /** Null until what was not drawn has been taken over. */
  public Instant getTakenOverAt() {
    return takenOverAt;
  }

  public String getTakenOverBy() {
    return takenOverBy;
  }

  public String getTakeoverReason() {
    return takeoverReason;
  }

  public boolean isOpen() {
    return takenOverAt == null;
  }

  public long getVersion() {
    return version;
  }
}
