package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** 回避: a person does not inspect a unit, for a reason, until it ends. */
@Entity
@Table(name = "recusal")
public class Recusal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "unit_id")
  private long unitId;

  private String reason;

  @Column(name = "declared_on")
  private LocalDate declaredOn;

  @Column(name = "declared_by_post")
  private String declaredBy;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private long version;

  protected Recusal() {}

  Recusal(long jurisdictionId, long personId, long unitId, String reason) {
    this.jurisdictionId = jurisdictionId;
    this.personId = personId;
    this.unitId = unitId;
    this.reason = reason.strip();
  }

  Recusal declared(LocalDate on, String byPost) {
    declaredOn = on;
    declaredBy = byPost;
    return this;
  }

  void end(LocalDate on) {
    endedOn = on;
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getPersonId() {
    return personId;
  }

  public long getUnitId() {
    return unitId;
  }

  public String getReason() {
    return reason;
  }

  public LocalDate getDeclaredOn() {
    return declaredOn;
  }

  public String getDeclaredBy() {
    return declaredBy;
  }

  /** Null while it is in force. */
  public LocalDate getEndedOn() {
    return endedOn;
  }
}
