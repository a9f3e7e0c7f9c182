package org.kaoping.reminder;

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
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkItem;

/** 催办: somebody urges the holder of work; to a city leader it is only proposed. */
@Entity
@Table(name = "urge")
public class Urge {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_item_id")
  private long workItemId;

  /** Of one day the n-th; the unique key upholds the cap against two at once. */
  private String occasion;

  @Column(name = "urged_on")
  private LocalDate urgedOn;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  @Column(name = "urge_text")
  private String text;

  @Enumerated(EnumType.STRING)
  private UrgeState state;

  @Column(name = "urged_at")
  private Instant urgedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "urged_by")
  private Long urgedBy;

  @Column(name = "urged_post")
  private String urgedPost;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_post")
  private String decidedPost;

  @Version private long version;

  protected Urge() {}

  Urge(WorkItem item, Actor by, long number, String text, SweepTime time) {
    this.workItemId = item.getId();
    this.occasion = time.today() + "#" + number;
    this.urgedOn = time.today();
    this.jurisdictionId = by.jurisdictionId();
    this.role = item.getRole();
    this.orgUnitId = item.getOrgUnitId();
    this.text = text == null || text.isBlank() ? null : text.strip();
    this.state = item.getRole() == Role.CITY_LEADER ? UrgeState.PROPOSED : UrgeState.SENT;
    this.urgedAt = time.now();
    this.wallTime = time.wall();
    this.urgedBy = by.personId();
    this.urgedPost = by.postName();
  }

  /** A person of the office lets a proposed urge go out. */
  void release(Actor by, Instant at) {
    decide(UrgeState.SENT, by, at);
  }

  void dismiss(Actor by, Instant at) {
    decide(UrgeState.DISMISSED, by, at);
  }

  private void decide(UrgeState to, Actor by, Instant at) {
    Rules.check(ActFitsStage.of(state, UrgeState.PROPOSED));
    state = to;
    decidedAt = at;
    decidedBy = by.personId();
    decidedPost = by.postName();
  }

  public Long getId() {
    return id;
  }

  public long getWorkItemId() {
    return workItemId;
  }

  public LocalDate getUrgedOn() {
    return urgedOn;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public Role getRole() {
    return role;
  }

  public long getOrgUnitId() {
    return orgUnitId;
  }

  /** Words of the one who urges; may be null. */
  public String getText() {
    return text;
  }

  public UrgeState getState() {
    return state;
  }

  public Instant getUrgedAt() {
    return urgedAt;
  }

  /** The post that urged; null for what was proposed by itself. */
  public String getUrgedPost() {
    return urgedPost;
  }

  /** The post that released or dismissed a proposal. */
  public String getDecidedPost() {
    return decidedPost;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public long getVersion() {
    return version;
  }
}
