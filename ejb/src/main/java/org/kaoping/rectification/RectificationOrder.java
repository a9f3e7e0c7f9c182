package org.kaoping.rectification;

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
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.rules.AnswerIsWithinTheLimit;

/** 整改通知书: a division has to put a problem right until a day; see {@link RectificationState}. */
@Entity
@Table(name = "rectification_order")
public class RectificationOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private Long indicatorId;

  @Column(name = "division_id")
  private long divisionId;

  @Column(name = "document_number")
  private String number;

  private String problem;
  private String requirement;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "ordered_by_post")
  private String orderedBy;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "round_number")
  private int round = 1;

  @Enumerated(EnumType.STRING)
  private RectificationState state = RectificationState.ORDERED;

  private boolean overdue;

  @Embedded private AccountabilityAction accountability;

  @Version private long version;

  protected RectificationOrder() {}

  RectificationOrder(NewOrder wanted, String number, LocalDate on, String byPost) {
    this.appraisalId = wanted.appraisalId();
    this.indicatorId = wanted.indicatorId();
    this.divisionId = wanted.divisionId();
    this.problem = wanted.problem().strip();
    this.requirement = wanted.requirement().strip();
    this.dueOn = wanted.dueOn();
    this.number = number.strip();
    this.orderedOn = on;
    this.orderedBy = byPost;
  }

  public SubjectRef ref() {
    return SubjectRef.order(id);
  }

  /**
   * The division answers; after the limit only a talk helps, whether its timer has fired or not.
   */
  void answer(LocalDate today) {
    Rules.check(
        ActFitsStage.of(state, RectificationState.ORDERED),
        new AnswerIsWithinTheLimit(dueOn, today));
    state = RectificationState.ANSWERED;
  }

  /** A later last day for the answer, in the same round. */
  void extend(LocalDate to) {
    Rules.check(ActFitsStage.of(state, RectificationState.ORDERED));
    dueOn = to;
  }

  /**
   * @param newDueOn the next limit; only for {@code AGAIN}
   */
  void recheck(Recheck result, LocalDate newDueOn) {
    Rules.check(ActFitsStage.of(state, RectificationState.ANSWERED));
    switch (result) {
      case CLOSED -> state = RectificationState.CLOSED;
      case AGAIN -> again(newDueOn);
      case INEFFECTIVE -> state = RectificationState.TALK_DUE;
    }
  }

  /** The limit has passed without an answer. */
  void passLimit() {
    if (state == RectificationState.ORDERED) {
      overdue = true;
      state = RectificationState.TALK_DUE;
    }
  }

  /**
   * @param newDueOn the next limit; only for {@code AGAIN}
   */
  void holdTalk(TalkResult result, LocalDate newDueOn) {
    Rules.check(ActFitsStage.of(state, RectificationState.TALK_DUE));
    switch (result) {
      case SETTLED -> state = RectificationState.TALK_SETTLED;
      case AGAIN -> again(newDueOn);
      case ACCOUNTABILITY -> state = RectificationState.ACCOUNTABILITY_PROPOSED;
    }
  }

  void decideAccountability(AccountabilityAction action) {
    Rules.check(ActFitsStage.of(state, RectificationState.ACCOUNTABILITY_PROPOSED));
    accountability = action;
    state = RectificationState.ACCOUNTABILITY_DECIDED;
  }

  private void again(LocalDate newDueOn) {
    state = RectificationState.ORDERED;
    dueOn = newDueOn;
    round++;
  }

  /** Whether a limit was ever passed, or is passed now. */
  boolean isOverdue(LocalDate today) {
    return overdue || state == RectificationState.ORDERED && today.isAfter(dueOn);
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public long getDivisionId() {
    return divisionId;
  }

  /** 文号. */
  public String getNumber() {
    return number;
  }

  public String getProblem() {
    return problem;
  }

  public String getRequirement() {
    return requirement;
  }

  public LocalDate getOrderedOn() {
    return orderedOn;
  }

  public String getOrderedBy() {
    return orderedBy;
  }

  /** Last day of the present limit. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** 1 for the first limit, one more for every further one. */
  public int getRound() {
    return round;
  }

  public RectificationState getState() {
    return state;
  }

  public boolean isOverdue() {
    return overdue;
  }

  /** The decision on accountability; null until there is one. */
  public AccountabilityAction getAccountability() {
    return accountability;
  }

  public long getVersion() {
    return version;
  }
}
