package org.kaoping.commendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;

/** 表彰推荐: a unit, or a person of a unit, nominated for commendation. */
@Entity
@Table(name = "nomination")
public class Nomination {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private NomineeKind kind;

  @Column(name = "unit_id")
  private long unitId;

  private String post;
  private String merits;

  @Enumerated(EnumType.STRING)
  private NominationState state = NominationState.NOMINATED;

  @Column(name = "nominated_at")
  private Instant nominatedAt;

  @Column(name = "nominated_by")
  private String nominatedBy;

  @Version private long version;

  protected Nomination() {}

  private Nomination(long cycleId, NomineeKind kind, long unitId, String post, String merits) {
    this.cycleId = cycleId;
    this.kind = kind;
    this.unitId = unitId;
    this.post = post;
    this.merits = merits;
  }

  static Nomination ofUnit(long cycleId, long unitId, String merits) {
    return new Nomination(cycleId, NomineeKind.UNIT, unitId, null, merits);
  }

  static Nomination ofPerson(long cycleId, long unitId, String post, String merits) {
    return new Nomination(cycleId, NomineeKind.PERSON, unitId, post.strip(), merits);
  }

  Nomination enteredBy(String by, Instant at) {
    nominatedBy = by;
    nominatedAt = at;
    return this;
  }

  void decide(boolean commended) {
    Rules.check(ActFitsStage.of(state, NominationState.NOMINATED));
    state = commended ? NominationState.COMMENDED : NominationState.NOT_COMMENDED;
  }

  boolean isOfPost(long unit, String name) {
    return kind == NomineeKind.PERSON && unitId == unit && post.equals(name.strip());
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public NomineeKind getKind() {
    return kind;
  }

  public long getUnitId() {
    return unitId;
  }

  /** Post of the nominated person; null for a unit. */
  public String getPost() {
    return post;
  }

  public String getMerits() {
    return merits;
  }

  public NominationState getState() {
    return state;
  }

  public Instant getNominatedAt() {
    return nominatedAt;
  }

  public String getNominatedBy() {
    return nominatedBy;
  }
}
