package org.kaoping.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.execution.rules.CompletionRateIsEnteredByTheLead;
import org.kaoping.execution.rules.CompletionRateIsInRange;
import org.kaoping.execution.rules.ProgressIsAPercentage;
import org.kaoping.execution.rules.StatementIsGiven;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.DutyAssignment;
import org.kaoping.plan.OwnerDuty;

/** 履职任务: one division's share of one indicator, from dispatch to its self-assessment. */
@Entity
@Table(name = "duty_task")
public class DutyTask {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "indicator_revision_id")
  private long indicatorRevisionId;

  @Column(name = "division_id")
  private long divisionId;

  @Enumerated(EnumType.STRING)
  private OwnerDuty duty;

  @Enumerated(EnumType.STRING)
  private DutyTaskState state = DutyTaskState.OPEN;

  @Column(name = "progress_percent")
  private int progressPercent;

  @Column(name = "completion_rate")
  private BigDecimal completionRate;

  private String statement;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  private boolean late;

  private int returns;

  @Column(name = "closing_reason")
  private String closingReason;

  @Version private long version;

  protected DutyTask() {}

  DutyTask(long appraisalId, DutyAssignment assignment) {
    this.appraisalId = appraisalId;
    this.indicatorId = assignment.indicatorId();
    this.indicatorRevisionId = assignment.indicatorRevisionId();
    this.divisionId = assignment.divisionId();
    this.duty = assignment.duty();
  }

  public SubjectRef ref() {
    return SubjectRef.dutyTask(id);
  }

  /** Follows a later revision of the plan. */
  void follow(DutyAssignment assignment) {
    indicatorRevisionId = assignment.indicatorRevisionId();
    duty = assignment.duty();
  }

  void reportProgress(int percent) {
    Rules.check(
        ActFitsStage.of(
            state, DutyTaskState.OPEN, DutyTaskState.SELF_ASSESSMENT_DUE, DutyTaskState.RETURNED),
        new ProgressIsAPercentage(percent));
    progressPercent = percent;
  }

  void openSelfAssessment() {
    move(DutyTaskState.SELF_ASSESSMENT_DUE, DutyTaskState.OPEN);
  }

  /**
   * Takes the division's own judgement. A first one in time stays in time, however often it is
   * returned.
   *
   * @param rate percent of the target, from the lead only
   * @param dueOn last day of the stage
   */
  void selfAssess(BigDecimal rate, String text, LocalDate on, LocalDate dueOn) {
    boolean first = assessedOn == null;
    move(DutyTaskState.SELF_ASSESSED, DutyTaskState.SELF_ASSESSMENT_DUE, DutyTaskState.RETURNED);
    Rules.check(
        new CompletionRateIsEnteredByTheLead(duty, rate),
        new CompletionRateIsInRange(rate),
        new StatementIsGiven(text));
    completionRate = rate;
    statement = text.strip();
    if (first) {
      assessedOn = on;
      late = on.isAfter(dueOn);
    }
  }

  void giveBack() {
    move(DutyTaskState.RETURNED, DutyTaskState.SELF_ASSESSED);
    returns++;
  }

  /** Ends the task; one that was never assessed stays without a statement. */
  void close() {
    late |= assessedOn == null && state == DutyTaskState.SELF_ASSESSMENT_DUE;
    state = DutyTaskState.CLOSED;
  }

  /** Ends a task whose duty has gone from the plan; what was reported stays. */
  void withdraw(String why) {
    state = DutyTaskState.CLOSED;
    closingReason = why;
  }

  /** Takes a withdrawn duty up again where it was left. */
  void resume(DutyAssignment assignment) {
    Rules.check(ActFitsStage.of(state, DutyTaskState.CLOSED));
    state = DutyTaskState.OPEN;
    closingReason = null;
    follow(assignment);
  }

  /** Whether the plan lost this duty before the collection was closed. */
  boolean isWithdrawn() {
    return closingReason != null;
  }

  private void move(DutyTaskState to, DutyTaskState... from) {
    Rules.check(ActFitsStage.of(state, (Enum<?>[]) from));
    state = to;
  }

  boolean isAssessed() {
    return state == DutyTaskState.SELF_ASSESSED;
  }

  boolean awaitsAssessment() {
    return state == DutyTaskState.SELF_ASSESSMENT_DUE || state == DutyTaskState.RETURNED;
  }

  /** Whether the first self-assessment came, or has still not come, after the last day. */
  boolean isLate(LocalDate today, LocalDate dueOn) {
    return late || state == DutyTaskState.SELF_ASSESSMENT_DUE && today.isAfter(dueOn);
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }

  public long getIndicatorRevisionId() {
    return indicatorRevisionId;
  }

  public long getDivisionId() {
    return divisionId;
  }

  public OwnerDuty getDuty() {
    return duty;
  }

  public DutyTaskState getState() {
    return state;
  }

  /** 0–100, as the division last reported. */
  public int getProgressPercent() {
    return progressPercent;
  }

  /** Percent of the target reached, 0–999.99; null until the lead has assessed, and for assists. */
  public BigDecimal getCompletionRate() {
    return completionRate;
  }

  public String getStatement() {
    return statement;
  }

  /** Day of the first self-assessment, or null. */
  public LocalDate getAssessedOn() {
    return assessedOn;
  }

  public boolean isLate() {
    return late;
  }

  /** How often the office gave the self-assessment back. */
  public int getReturns() {
    return returns;
  }

  /** Why the task ended before its time; null when it did not. */
  public String getClosingReason() {
    return closingReason;
  }

  public long getVersion() {
    return version;
  }
}
