package org.kaoping.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.rules.TermIsInRange;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.rectification.rules.DecisionIsGiven;
import org.kaoping.rectification.rules.DivisionBelongsToTheUnit;
import org.kaoping.rectification.rules.FindingHasOneOpenOrder;
import org.kaoping.rectification.rules.LimitIsGivenOnce;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.MeasuresAreDescribed;
import org.kaoping.rectification.rules.ProblemAndRequirementAreStated;
import org.kaoping.rectification.rules.TalkIsOnRecord;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * 限期整改: order, answer, re-check, closing; a talk when the limit passes or the measures do not work;
 * accountability is proposed by the talk and decided by the head of the unit.
 */
@Stateless
public class RectificationService {
  private static final Set<String> ANSWERING = Set.of("RectificationService.answer");
  private static final Set<String> PROPOSING =
      Set.of("RectificationService.answer", "RectificationService.holdTalk");

  @Inject private RectificationOrders orders;
  @Inject private OrderViews views;
  @Inject private RectificationNotices notices;
  @Inject private Appraisals appraisals;
  @Inject private PlanDocuments plans;
  @Inject private OrgUnits units;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;
  @Inject private Callers callers;
  @Inject private BusinessClock clock;
  @Inject private Calendars calendars;

  /**
   * Orders a division to put a problem right; the context carries the document number.
   *
   * @return id of the order
   */
  @Act(by = {Role.LEADING_GROUP, Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE})
  public long order(ActContext context, NewOrder given) {
    NewOrder wanted = withDueDate(given);
    UnitAppraisal appraisal = appraisals.readable(wanted.appraisalId());
    requireUnderWay(appraisal);
    Rules.check(
        new DocumentNumberIsGiven(context.documentNumber()),
        new ProblemAndRequirementAreStated(wanted.problem(), wanted.requirement()),
        new LimitLiesAhead(wanted.dueOn(), clock.today()),
        new DivisionBelongsToTheUnit(isDivisionOf(appraisal.getUnitId(), wanted.divisionId())),
        new KnownAndOwn(isInPlan(wanted)));
    orders
        .openOn(wanted)
        .ifPresent(open -> Rules.check(new FindingHasOneOpenOrder(true, open.getNumber())));
    RectificationOrder order =
        new RectificationOrder(
            wanted, context.documentNumber(), clock.today(), act.actor().postName());
    orders.add(order);
    act.about(order.ref());
    act.detail("appraisal=%d due=%s", wanted.appraisalId(), wanted.dueOn());
    steps.startRectification(order.getId());
    notices.ordered(order);
    return order.getId();
  }

  /** A limit given as a term ends on the day that was shown before the order was issued. */
  private NewOrder withDueDate(NewOrder given) {
    if (given.limit() == null) {
      return given;
    }
    Rules.check(
        new LimitIsGivenOnce(given.dueOn() != null), new TermIsInRange(given.limit().days()));
    return given.dueOn(calendars.dueDate(given.limit(), clock.today()).dueOn());
  }

  private static void requireUnderWay(UnitAppraisal appraisal) {
    Rules.check(
        ActFitsStage.of(
            appraisal.getWork().getStage(),
            WorkStage.EXECUTING,
            WorkStage.SELF_ASSESSING,
            WorkStage.WRITING_REPORT,
            WorkStage.AT_MEETING,
            WorkStage.REPORT_TO_SUBMIT,
            WorkStage.REPORT_IN_REVIEW,
            WorkStage.REPORT_RETURNED,
            WorkStage.VERIFYING,
            WorkStage.TO_CONFIRM));
  }

  private boolean isDivisionOf(long unitId, long divisionId) {
    return units.divisionsOf(unitId, clock.today()).stream()
        .map(OrgUnit::getId)
        .anyMatch(id -> id == divisionId);
  }

  private boolean isInPlan(NewOrder wanted) {
    return wanted.indicatorId() == null
        || plans.indicators(wanted.appraisalId()).stream()
            .anyMatch(indicator -> indicator.getIndicatorId() == wanted.indicatorId());
  }

  /**
   * The division says what it has done, within the limit.
   *
   * @param measures what was done, at most 4,000 characters
   */
  @Act(by = Role.DIVISION)
  public void answer(ActContext context, long orderId, String measures) {
    RectificationOrder order = orders.own(orderId);
    Rules.check(new MeasuresAreDescribed(measures));
    order.answer(clock.today());
    record(RectificationStep.answer(order, measures));
    steps.complete(order.ref(), TaskIds.ANSWER_ORDER);
  }

  /**
   * The leading group re-checks an answer: closed, again with a new limit, or ineffective. All but
   * closing needs a reason.
   *
   * @param newDueOn last day of the new limit for {@code AGAIN}, else ignored
   */
  @Act(by = Role.LEADING_GROUP)
  public void recheck(ActContext context, long orderId, Recheck result, LocalDate newDueOn) {
    RectificationOrder order = orders.own(orderId);
    separation.requireNotDoneBySelf(order.ref(), ANSWERING);
    RectificationStep step = RectificationStep.recheck(order, result, context.reason());
    order.recheck(result, newDueOn);
    if (result != Recheck.CLOSED) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    if (result == Recheck.AGAIN) {
      Rules.check(new LimitLiesAhead(newDueOn, clock.today()));
    }
    record(step);
    notices.rechecked(order, result);
    act.detail("%s due=%s", result, order.getDueOn());
    steps.complete(order.ref(), TaskIds.RECHECK_ANSWER, Map.of(Variables.RECHECK, result.name()));
  }

  /**
   * The leading group puts a talk on record, and how it ended. Accountability is only proposed,
   * with a reason.
   *
   * @param newDueOn last day of the new limit for {@code AGAIN}, else ignored
   */
  @Act(by = Role.LEADING_GROUP)
  public void holdTalk(
      ActContext context, long orderId, TalkRecord talk, TalkResult result, LocalDate newDueOn) {
    RectificationOrder order = orders.own(orderId);
    separation.requireNotDoneBySelf(order.ref(), ANSWERING);
    Rules.check(
        new DateIsNotInTheFuture(talk.heldOn(), clock.today()),
        new TalkIsOnRecord(talk.heldOn(), order.getOrderedOn(), talk.place(), talk.content()));
    RectificationStep step = RectificationStep.talk(order, result, talk);
    order.holdTalk(result, newDueOn);
    if (result == TalkResult.ACCOUNTABILITY) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    if (result == TalkResult.AGAIN) {
      Rules.check(new LimitLiesAhead(newDueOn, clock.today()));
    }
    record(step);
    notices.talked(order, result);
    act.detail("%s held on %s", result, talk.heldOn());
    steps.complete(order.ref(), TaskIds.HOLD_TALK, Map.of(Variables.TALK_RESULT, result.name()));
  }

  /**
   * The head of the unit decides on proposed accountability; imposing it needs a document number.
   *
   * @param decision what was decided, at most 2,000 characters
   */
  @Act(by = Role.UNIT_HEAD)
  public void decideAccountability(
      ActContext context, long orderId, boolean imposed, String decision) {
    RectificationOrder order = orders.own(orderId);
    separation.requireNotDoneBySelf(order.ref(), PROPOSING);
    Rules.check(new DecisionIsGiven(decision));
    if (imposed) {
      Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
    }
    order.decideAccountability(
        new AccountabilityAction(
            imposed, decision, clock.today(), act.actor().postName(), context.documentNumber()));
    act.detail("imposed=%s", imposed);
    steps.complete(order.ref(), TaskIds.DECIDE_ACCOUNTABILITY);
  }

  private void record(RectificationStep step) {
    orders.add(step.by(act.actor(), clock.now(), clock.wallTime()));
  }

  /**
   * 台账: every order that the caller may see, the latest first.
   *
   * @param year of the cycle; null for all years
   */
  @Reads
  public List<OrderView> ledger(Integer year) {
    return views.of(
        callers.assignments().stream()
            .flatMap(actor -> orders.ledger(actor, year).stream())
            .distinct()
            .toList());
  }

  /** One order that the caller may see. */
  @Reads
  public OrderView order(long id) {
    return views.of(List.of(orders.readable(id))).get(0);
  }

  /** The orders of a unit appraisal that the caller may see. */
  @Reads
  public List<OrderView> ofAppraisal(long appraisalId) {
    appraisals.readable(appraisalId);
    return views.of(
        orders.of(appraisalId).stream().filter(order -> access.isReadable(order.ref())).toList());
  }
}
