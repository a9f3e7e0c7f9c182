package org.kaoping.scoreboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.scheme.Scheme;
import org.kaoping.scoring.SchemeCodec;

/**
 * One determination of a cycle's scores (认定). Runs are only added; the latest counts, and release
 * freezes it.
 */
@Entity
@Table(name = "score_run")
public class ScoreRun {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "run_number")
  private int number;

  @Column(name = "determined_at")
  private Instant determinedAt;

  @Column(name = "determined_by")
  private String determinedBy;

  @Column(name = "scheme_id")
  private long schemeId;

  @Column(name = "scheme_hash")
  private String schemeHash;

  private String readings;
  private int decimals;
  private boolean provisional;
  private String fingerprint;

  protected ScoreRun() {}

  ScoreRun(long cycleId, int number, Scheme scheme, ScoreSheet sheet, Instant at, String by) {
    this.cycleId = cycleId;
    this.number = number;
    this.determinedAt = at;
    this.determinedBy = by;
    this.schemeId = scheme.getId();
    this.schemeHash = scheme.getHash();
    this.readings = SchemeCodec.writeAnswers(scheme.currentAnswers());
    this.decimals = sheet.decimals();
    this.provisional = sheet.provisional();
    this.fingerprint = sheet.fingerprint();
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  /** From 1 in its cycle. */
  public int getNumber() {
    return number;
  }

  public Instant getDeterminedAt() {
    return determinedAt;
  }

  public String getDeterminedBy() {
    return determinedBy;
  }

  public long getSchemeId() {
    return schemeId;
  }

  public String getSchemeHash() {
    return schemeHash;
  }

  /** The decisions on open questions that were used, as stored text. */
  public String getReadings() {
    return readings;
  }

  public int getDecimals() {
    return decimals;
  }

  public boolean isProvisional() {
    return provisional;
  }

  /** Hash of the facts, readings and places of the run. */
  public String getFingerprint() {
    return fingerprint;
  }
}
