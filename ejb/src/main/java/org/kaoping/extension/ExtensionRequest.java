package org.kaoping.extension;

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
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.extension.rules.ExtensionIsNotDecidedByItsRequester;
import org.kaoping.extension.rules.ExtensionLiesAfterTheLimit;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkItem;

/** 延期申请: the holder of work with a limit asks for a later one; somebody else decides. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_code")
  private ExtendableLimit limit;

  @Column(name = "work_kind")
  private String workKind;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "unit_id")
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "holder_role")
  private Role holderRole;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "wanted_on")
  private LocalDate wantedOn;

  private String reason;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "requested_by")
  private long requestedBy;

  @Column(name = "requested_post")
  private String requestedPost;

  @Enumerated(EnumType.STRING)
  private ExtensionState state = ExtensionState.OPEN;

  /** True while open, else null: the unique key covers open requests only. */
  @Column(name = "is_open")
  private Boolean open = true;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_post")
  private String decidedPost;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "document_number")
  private String documentNumber;

  @Version private long version;

  protected ExtensionRequest() {}

  ExtensionRequest(WorkItem item, ExtendableLimit limit, LocalDate wantedOn, String reason) {
    this.subjectType = item.getSubject().type();
    this.subjectId = item.getSubject().id();
    this.limit = limit;
    this.workKind = item.getKind();
    this.cycleId = item.getCycleId();
    this.unitId = item.getUnitId();
    this.holderRole = item.getRole();
    this.orgUnitId = item.getOrgUnitId();
    this.dueOn = ShanghaiDates.lastDayBefore(item.getDueAt());
    this.wantedOn = wantedOn;
    this.reason = reason.strip();
  }

  ExtensionRequest by(Actor actor, Instant at, Instant wall) {
    requestedBy = actor.personId();
    requestedPost = actor.postName();
    requestedAt = at;
    wallTime = wall;
    return this;
  }

  /**
   * Grants a later last day, which may be another one than was asked for.
   *
   * @param to after the limit that the request was about
   */
  void grant(LocalDate to, Actor actor, Instant at) {
    decide(ExtensionState.GRANTED, actor, at);
    Rules.check(new ExtensionLiesAfterTheLimit(to, dueOn));
    grantedOn = to;
  }

  void refuse(Actor actor, Instant at) {
    decide(ExtensionState.REFUSED, actor, at);
  }

  private void decide(ExtensionState to, Actor actor, Instant at) {
    Rules.check(
        ActFitsStage.of(state, ExtensionState.OPEN),
        new ExtensionIsNotDecidedByItsRequester(
            actor.personId() == requestedBy, actor.personName()));
    end(to, at);
    decidedBy = actor.personId();
    decidedPost = actor.postName();
  }

  /** What the decision was founded on. */
  void founded(String why, String number) {
    decisionReason = why;
    documentNumber = number;
  }

  /** The requester no longer wants it. */
  void withdraw(Instant at) {
    Rules.check(ActFitsStage.of(state, ExtensionState.OPEN));
    end(ExtensionState.WITHDRAWN, at);
  }

  /** What it was asked for is done, or too late. */
  void lapse(Instant at) {
    if (state == ExtensionState.OPEN) {
      end(ExtensionState.LAPSED, at);
    }
  }

  private void end(ExtensionState to, Instant at) {
    state = to;
    open = null;
    decidedAt = at;
  }

  public Long getId() {
    return id;
  }

  public SubjectRef getSubject() {
    return new SubjectRef(subjectType, subjectId);
  }

  public ExtendableLimit getLimit() {
    return limit;
  }

  public String getWorkKind() {
    return workKind;
  }

  public long getCycleId() {
    return cycleId;
  }

  public Long getUnitId() {
    return unitId;
  }

  public Role getHolderRole() {
    return holderRole;
  }

  public long getOrgUnitId() {
    return orgUnitId;
  }

  /** The last day when it was asked for. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  public LocalDate getWantedOn() {
    return wantedOn;
  }

  public String getReason() {
    return reason;
  }

  public Instant getRequestedAt() {
    return requestedAt;
  }

  public long getRequestedBy() {
    return requestedBy;
  }

  public String getRequestedPost() {
    return requestedPost;
  }

  public ExtensionState getState() {
    return state;
  }

  /** The new last day; null unless granted. */
  public LocalDate getGrantedOn() {
    return grantedOn;
  }

  public Instant getDecidedAt() {
    return decidedAt;
  }

  public String getDecidedPost() {
    return decidedPost;
  }

  public String getDecisionReason() {
    return decisionReason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public long getVersion() {
    return version;
  }
}
