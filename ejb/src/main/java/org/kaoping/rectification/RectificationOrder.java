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
public class RectificationOrder implements OrderRoles {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "finding_id")
  private long findingId;

  @Enumerated(EnumType.STRING)
  private FindingSource source;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "appraisal_id")
  private Long appraisalId;

  @Column(name = "indicator_id")
  private Long indicatorId;

  @Column(name = "division_id")
  private Long divisionId;

  @Column(name = "document_number")
  private String number;

  private String problem;
  private String requirement;

  @Column(name = "in_charge")
  private String inCharge;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "ordered_by_post")
  private String orderedBy;

  @Column(name = "first_due_on")
  private LocalDate firstDueOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "round_number")
  private int round = 1;

  @Enumerated(EnumType.STRING)
  private RectificationState state = RectificationState.ORDERED;

  private boolean overdue;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closing_number")
  private String closingNumber;

  @Embedded private AccountabilityAction accountability;

  @Version private long version;

  protected RectificationOrder() {}

  RectificationOrder(Finding finding, OrderTerms terms, String number, LocalDate on, String by) {
    this.findingId = finding.getId();
    this.source = finding.getSource();
    this.cycleId = finding.getCycleId();
    this.unitId = finding.getUnitId();
    this.appraisalId = finding.getAppraisalId();
    this.indicatorId = finding.getIndicatorId();
    this.divisionId = finding.getDivisionId();
    this.problem = finding.getFacts();
    this.requirement = terms.requirement().strip();
    this.inCharge = terms.inCharge();
    this.firstDueOn = terms.dueOn();
    this.dueOn = terms.dueOn();
    this.number = number.strip();
    this.orderedOn = on;
    this.orderedBy = by;
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
   * @param closing number of the notice of closing; only for {@code CLOSED}, may be null
   */
  void recheck(Recheck result, LocalDate newDueOn, LocalDate today, String closing) {
    Rules.check(ActFitsStage.of(state, RectificationState.ANSWERED));
    switch (result) {
      case CLOSED -> {
        end(RectificationState.CLOSED, today);
        closingNumber = closing;
      }
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
  void holdTalk(TalkResult result, LocalDate newDueOn, LocalDate today) {
    requireTalkDue();
    switch (result) {
      case SETTLED -> end(RectificationState.TALK_SETTLED, today);
      case AGAIN -> again(newDueOn);
      case ACCOUNTABILITY -> state = RectificationState.ACCOUNTABILITY_PROPOSED;
    }
  }

  void requireTalkDue() {
    Rules.check(ActFitsStage.of(state, RectificationState.TALK_DUE));
  }

  void decideAccountability(AccountabilityAction action) {
    Rules.check(ActFitsStage.of(state, RectificationState.ACCOUNTABILITY_PROPOSED));
    accountability = action;
    end(RectificationState.ACCOUNTABILITY_DECIDED, action.getDecidedOn());
  }

  private void end(RectificationState last, LocalDate on) {
    state = last;
    closedOn = on;
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

  /** The entry of the ledger that the order is on. */
  public long getFindingId() {
    return findingId;
  }

  public FindingSource getSource() {
    return source;
  }

  public long getCycleId() {
    return cycleId;
  }

  public long getUnitId() {
    return unitId;
  }

  /** Null for a unit that is not appraised in the cycle. */
  public Long getAppraisalId() {
    return appraisalId;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  /** Null when the whole unit has to rectify. */
  public Long getDivisionId() {
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

  /** 责任人: the post that answers for it; null when none was named. */
  public String getInCharge() {
    return inCharge;
  }

  /** Day of the end, whichever it was; null while open. */
  public LocalDate getClosedOn() {
    return closedOn;
  }

  /** Document number of the notice of closing (销号通知); null for none. */
  public String getClosingNumber() {
    return closingNumber;
  }

  public LocalDate getOrderedOn() {
    return orderedOn;
  }

  public String getOrderedBy() {
    return orderedBy;
  }

  /** Last day of the limit that the order was issued with. */
  public LocalDate getFirstDueOn() {
    return firstDueOn;
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
