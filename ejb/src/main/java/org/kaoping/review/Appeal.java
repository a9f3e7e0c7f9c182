package org.kaoping.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.review.rules.CompletionIsInTime;
import org.kaoping.review.rules.CompletionTermIsOver;

/** 异议、申诉: a unit contests one of its own scores, or its grade, as the notice shows it. */
@Entity
@Table(name = "appeal")
public class Appeal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "notice_id")
  private long noticeId;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Enumerated(EnumType.STRING)
  private AppealKind kind;

  @Column(name = "indicator_id")
  private Long indicatorId;

  @Column(name = "appeal_point")
  private String point;

  private String noticed;
  private String grounds;

  @Column(name = "first_grounds")
  private String firstGrounds;

  @Enumerated(EnumType.STRING)
  private AppealState state = AppealState.SUBMITTED;

  @Embedded private AppealEntry entry;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "returned_reason")
  private String returnedReason;

  @Column(name = "complete_by")
  private LocalDate completeBy;

  @Column(name = "reviewer_id")
  private Long reviewerId;

  @Column(name = "reviewer_name")
  private String reviewerName;

  @Column(name = "assigned_on")
  private LocalDate assignedOn;

  @Embedded private ReviewFinding finding;
  @Embedded private ReviewDecision decision;

  @Column(name = "end_reason")
  private String endReason;

  @Version private long version;

  protected Appeal() {}

  /**
   * @param point what is contested, in words
   * @param noticed the score or grade that the notice shows
   */
  Appeal(
      PublicNotice notice,
      UnitAppraisal appraisal,
      NewAppeal wanted,
      String point,
      String noticed) {
    this.noticeId = notice.getId();
    this.cycleId = notice.getCycleId();
    this.appraisalId = appraisal.getId();
    this.unitId = appraisal.getUnitId();
    this.kind = wanted.kind();
    this.indicatorId = wanted.indicatorId();
    this.point = point;
    this.noticed = noticed;
    this.grounds = wanted.grounds().strip();
  }

  /**
   * @param due the day by which it is to be decided
   */
  Appeal submitted(AppealEntry submission, LocalDate due) {
    entry = submission;
    dueOn = due;
    return this;
  }

  /** The office sends it back as incomplete; again, when the unit needs longer. */
  void returnIncomplete(String why, LocalDate until) {
    move(AppealState.RETURNED, AppealState.SUBMITTED, AppealState.RETURNED);
    returnedReason = why;
    completeBy = until;
  }

  /** The unit completes it, and has its grounds stand as completed. */
  void complete(String completed, LocalDate today) {
    Rules.check(
        ActFitsStage.of(state, AppealState.RETURNED), new CompletionIsInTime(completeBy, today));
    move(AppealState.SUBMITTED, AppealState.RETURNED);
    firstGrounds = firstGrounds == null ? grounds : firstGrounds;
    grounds = completed.strip();
  }

  /** The office ends one that was not completed. */
  void lapse(String why, LocalDate today) {
    Rules.check(
        ActFitsStage.of(state, AppealState.RETURNED), new CompletionTermIsOver(completeBy, today));
    move(AppealState.LAPSED, AppealState.RETURNED);
    endReason = why;
  }

  void withdraw(String why) {
    move(
        AppealState.WITHDRAWN,
        AppealState.SUBMITTED,
        AppealState.RETURNED,
        AppealState.REVIEWING,
        AppealState.AT_DECISION);
    endReason = why;
  }

  /** The office assigns a reviewer, or another one in his place. */
  void assign(long person, String name, LocalDate on) {
    move(AppealState.REVIEWING, AppealState.SUBMITTED, AppealState.REVIEWING);
    reviewerId = person;
    reviewerName = name;
    assignedOn = on;
  }

  void find(ReviewFinding found) {
    move(AppealState.AT_DECISION, AppealState.REVIEWING);
    finding = found;
  }

  void decide(ReviewDecision decided) {
    move(AppealState.DECIDED, AppealState.AT_DECISION);
    decision = decided;
  }

  private void move(AppealState to, AppealState... from) {
    Rules.check(ActFitsStage.of(state, (Enum<?>[]) from));
    state = to;
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.APPEAL, id);
  }

  Long getId() {
    return id;
  }

  long getNoticeId() {
    return noticeId;
  }

  long getCycleId() {
    return cycleId;
  }

  long getAppraisalId() {
    return appraisalId;
  }

  long getUnitId() {
    return unitId;
  }

  AppealKind getKind() {
    return kind;
  }

  Long getIndicatorId() {
    return indicatorId;
  }

  String getPoint() {
    return point;
  }

  String getNoticed() {
    return noticed;
  }

  String getGrounds() {
    return grounds;
  }

  /** Grounds as submitted at first; null while they were not completed. */
  String getFirstGrounds() {
    return firstGrounds;
  }

  AppealState getState() {
    return state;
  }

  AppealEntry getEntry() {
    return entry;
  }

  LocalDate getDueOn() {
    return dueOn;
  }

  String getReturnedReason() {
    return returnedReason;
  }

  LocalDate getCompleteBy() {
    return completeBy;
  }

  Long getReviewerId() {
    return reviewerId;
  }

  String getReviewerName() {
    return reviewerName;
  }

  LocalDate getAssignedOn() {
    return assignedOn;
  }

  /** What the reviewer found; null until then. */
  ReviewFinding getFinding() {
    return finding;
  }

  /** What was decided; null until then. */
  ReviewDecision getDecision() {
    return decision;
  }

  String getEndReason() {
    return endReason;
  }

  long getVersion() {
    return version;
  }
}
