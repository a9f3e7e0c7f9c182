package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** 分工: one indicator of a cycle is verified across all units by one person. */
@Entity
@Table(name = "verifier_assignment")
public class VerifierAssignment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "indicator_key")
  private String textKey;

  @Column(name = "verifier_id")
  private long verifierId;

  @Column(name = "verifier_name")
  private String verifierName;

  @Column(name = "other_id")
  private Long otherId;

  @Column(name = "other_name")
  private String otherName;

  @Column(name = "assigned_on")
  private LocalDate assignedOn;

  @Column(name = "assigned_by")
  private String assignedBy;

  @Version private long version;

  protected VerifierAssignment() {}

  VerifierAssignment(long cycleId, String textKey) {
    this.cycleId = cycleId;
    this.textKey = textKey;
  }

  /**
   * Names the verifier.
   *
   * @param other who verifies the units that the verifier belongs to; null for nobody
   */
  VerifierAssignment to(Colleague verifier, Colleague other) {
    verifierId = verifier.person();
    verifierName = verifier.name();
    otherId = other == null ? null : other.person();
    otherName = other == null ? null : other.name();
    return this;
  }

  VerifierAssignment by(String post, LocalDate on) {
    assignedBy = post;
    assignedOn = on;
    return this;
  }

  public long getCycleId() {
    return cycleId;
  }

  /** The indicator; see {@link org.kaoping.plan.IndicatorRevision#keyOf}. */
  public String getTextKey() {
    return textKey;
  }

  public long getVerifierId() {
    return verifierId;
  }

  public String getVerifierName() {
    return verifierName;
  }

  /** Who verifies the units that the verifier belongs to; null for nobody. */
  public Long getOtherId() {
    return otherId;
  }

  public String getOtherName() {
    return otherName;
  }

  public LocalDate getAssignedOn() {
    return assignedOn;
  }

  public String getAssignedBy() {
    return assignedBy;
  }

  public long getVersion() {
    return version;
  }
}
