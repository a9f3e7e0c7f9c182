package org.kaoping.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/**
 * A schedule as it was in force: the one that the cycle was prepared with, and one for each change,
 * with its reason and document. Never changed or removed.
 */
@Entity
@Table(name = "schedule_version")
public class ScheduleVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "version_number")
  private int number;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "schedule_version_stage",
      joinColumns = @JoinColumn(name = "schedule_version_id"))
  @MapKeyColumn(name = "stage")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);

  @Embedded
  @AttributeOverride(name = "days", column = @Column(name = "plan_resubmission_days"))
  @AttributeOverride(name = "unit", column = @Column(name = "plan_resubmission_unit"))
  @AttributeOverride(name = "moved", column = @Column(name = "plan_resubmission_moved"))
  private ResubmissionTerm planResubmission;

  @Embedded
  @AttributeOverride(name = "days", column = @Column(name = "report_resubmission_days"))
  @AttributeOverride(name = "unit", column = @Column(name = "report_resubmission_unit"))
  @AttributeOverride(name = "moved", column = @Column(name = "report_resubmission_moved"))
  private ResubmissionTerm reportResubmission;

  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "post_name")
  private String postName;

  protected ScheduleVersion() {}

  /** The schedule that a cycle was prepared with. */
  ScheduleVersion(long cycleId, int number, Schedule schedule) {
    this.cycleId = cycleId;
    this.number = number;
    this.stages.putAll(schedule.stages());
    this.planResubmission = new ResubmissionTerm(schedule.planResubmission());
    this.reportResubmission = new ResubmissionTerm(schedule.reportResubmission());
  }

  /** Says who changed it, why, and by which document. */
  ScheduleVersion changed(ActContext context, Actor by, Instant at, Instant wall) {
    reason = context.reason().strip();
    documentNumber = context.documentNumber().strip();
    changedAt = at;
    wallTime = wall;
    personId = by.personId();
    postName = by.postName();
    return this;
  }

  /** The dates of this version. */
  public Schedule schedule() {
    return new Schedule(stages, planResubmission.term(), reportResubmission.term());
  }

  public Long getId() {
    return id;
  }

  /** 1 for the schedule that the cycle was prepared with, one more for each change. */
  public int getNumber() {
    return number;
  }

  /** Why it was changed; null for the first version. */
  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Since when it is in force, by business time; null for the first version. */
  public Instant getChangedAt() {
    return changedAt;
  }

  public String getPostName() {
    return postName;
  }
}
