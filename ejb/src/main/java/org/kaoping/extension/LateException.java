package org.kaoping.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.cycle.StageCode;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 例外许可: a unit, or one person of it, may act in a stage after its last day, until a day. */
@Entity
@Table(name = "late_exception")
public class LateException {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private StageCode stage;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "granted_by")
  private long grantedBy;

  @Column(name = "granted_post")
  private String grantedPost;

  protected LateException() {}

  LateException(NewLateException wanted, ActContext context, Actor actor, Instant at) {
    this.cycleId = wanted.cycleId();
    this.stage = wanted.stage();
    this.unitId = wanted.unitId();
    this.personId = wanted.personId();
    this.lastDay = wanted.lastDay();
    this.reason = context.reason().strip();
    this.documentNumber = context.documentNumber().strip();
    this.grantedBy = actor.personId();
    this.grantedPost = actor.postName();
    this.grantedAt = at;
  }

  public Long getId() {
    return id;
  }

  public StageCode getStage() {
    return stage;
  }

  public long getUnitId() {
    return unitId;
  }

  /** The only person who may use it; null for everybody of the unit. */
  public Long getPersonId() {
    return personId;
  }

  /** The last day on which it may be used. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public Instant getGrantedAt() {
    return grantedAt;
  }

  public String getGrantedPost() {
    return grantedPost;
  }
}
