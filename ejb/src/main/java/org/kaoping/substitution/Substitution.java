package org.kaoping.substitution;

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
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.Person;
import org.kaoping.security.Actor;
import org.kaoping.security.WorkArea;
import org.kaoping.substitution.rules.SubstitutionStillRuns;

/** 不在岗与代理: a person is away from–to, and who stands in for him, if anybody. */
@Entity
@Table(name = "substitution")
public class Substitution {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "giver_id")
  private long giverId;

  @Column(name = "giver_name")
  private String giverName;

  @Column(name = "assignment_id")
  private Long assignmentId;

  @Column(name = "substitute_id")
  private Long substituteId;

  @Column(name = "substitute_name")
  private String substituteName;

  @Enumerated(EnumType.STRING)
  @Column(name = "work_area")
  private WorkArea area;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String reason;

  @Column(name = "arranged_by")
  private long arrangedBy;

  @Column(name = "arranged_by_name")
  private String arrangedByName;

  @Column(name = "arranged_at")
  private Instant arrangedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by_name")
  private String revokedByName;

  @Version private long version;

  protected Substitution() {}

  /**
   * @param giverPost a post of the giver's, which says where he belongs
   * @param giverName his name
   * @param substitute null when nobody stands in
   */
  Substitution(NewAbsence wanted, Actor giverPost, String giverName, Person substitute) {
    this.jurisdictionId = giverPost.jurisdictionId();
    this.unitId = giverPost.unitId();
    this.giverId = giverPost.personId();
    this.giverName = giverName;
    this.firstDay = wanted.firstDay();
    this.lastDay = wanted.lastDay();
    if (substitute != null) {
      this.assignmentId = wanted.assignmentId();
      this.area = wanted.area();
      this.substituteId = substitute.getId();
      this.substituteName = substitute.getName();
    }
  }

  Substitution arranged(Actor by, String why, Instant at) {
    arrangedBy = by.personId();
    arrangedByName = by.ownName();
    reason = why;
    arrangedAt = at;
    return this;
  }

  /** Ends it before its last day; what was done under it stays what it was. */
  void revoke(Actor by, Instant at, LocalDate today) {
    Rules.check(new SubstitutionStillRuns(revokedAt == null && !today.isAfter(lastDay)));
    revokedAt = at;
    revokedByName = by.personName();
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.SUBSTITUTION, id);
  }

  /** Whether it covers an assignment of the giver's. */
  boolean covers(long assignment) {
    return assignmentId == null || assignmentId == assignment;
  }

  /** Whether it and a wanted one give the same work away on the same day. */
  boolean collidesWith(NewAbsence wanted) {
    return !firstDay.isAfter(wanted.lastDay())
        && !lastDay.isBefore(wanted.firstDay())
        && (assignmentId == null
            || wanted.assignmentId() == null
            || assignmentId.equals(wanted.assignmentId()))
        && (area == null || wanted.area() == null || area == wanted.area());
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  /** The giver's unit (单位). */
  public long getUnitId() {
    return unitId;
  }

  public long getGiverId() {
    return giverId;
  }

  public String getGiverName() {
    return giverName;
  }

  /** The assignment given over; null for all of the giver's. */
  public Long getAssignmentId() {
    return assignmentId;
  }

  /** Who stands in; null when nobody does. */
  public Long getSubstituteId() {
    return substituteId;
  }

  public String getSubstituteName() {
    return substituteName;
  }

  /** What it is limited to; null for all work. */
  public WorkArea getArea() {
    return area;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** The last day on which it holds. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  public String getReason() {
    return reason;
  }

  public long getArrangedBy() {
    return arrangedBy;
  }

  public String getArrangedByName() {
    return arrangedByName;
  }

  public Instant getArrangedAt() {
    return arrangedAt;
  }

  /** When it was revoked, or null. */
  public Instant getRevokedAt() {
    return revokedAt;
  }

  public String getRevokedByName() {
    return revokedByName;
  }

  public long getVersion() {
    return version;
  }
}
