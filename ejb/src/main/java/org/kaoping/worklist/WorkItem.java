package org.kaoping.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;

/** 待办: what somebody has to do next, with its due time. Closed items stay as history. */
@Entity
@Table(name = "work_item")
public class WorkItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "unit_id")
  private Long unitId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  @Column(name = "engine_task_id")
  private String engineTaskId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  /** True while open; null when closed, so that a unique key can cover open items only. */
  @Column(name = "is_open")
  private Boolean open = true;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private Long closedBy;

  protected WorkItem() {}

  WorkItem(NewWorkItem wanted, Instant openedAt) {
    this.kind = wanted.kind();
    this.subjectType = wanted.subject().type();
    this.subjectId = wanted.subject().id();
    this.cycleId = wanted.cycleId();
    this.cycleYear = wanted.cycleYear();
    this.unitId = wanted.unitId();
    this.role = wanted.role();
    this.orgUnitId = wanted.orgUnitId();
    this.engineTaskId = wanted.engineTaskId();
    this.dueAt = wanted.dueAt() == null ? NewWorkItem.NO_LIMIT : wanted.dueAt();
    this.openedAt = openedAt;
  }

  void close(Instant at, Long personId) {
    open = null;
    closedAt = at;
    closedBy = personId;
  }

  void moveDue(Instant to) {
    dueAt = to;
  }

  public Long getId() {
    return id;
  }

  /** A task id of the process models, or a kind of its own for work kept in rows. */
  public String getKind() {
    return kind;
  }

  public SubjectRef getSubject() {
    return new SubjectRef(subjectType, subjectId);
  }

  public long getCycleId() {
    return cycleId;
  }

  public int getCycleYear() {
    return cycleYear;
  }

  public Long getUnitId() {
    return unitId;
  }

  public Role getRole() {
    return role;
  }

  public long getOrgUnitId() {
    return orgUnitId;
  }

  public String getEngineTaskId() {
    return engineTaskId;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  /** The first instant that is too late; {@link NewWorkItem#NO_LIMIT} when there is no limit. */
  public Instant getDueAt() {
    return dueAt;
  }

  public boolean isOpen() {
    return open != null;
  }

  public Instant getClosedAt() {
    return closedAt;
  }
}
