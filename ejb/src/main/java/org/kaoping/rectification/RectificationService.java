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
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.rectification.rules.DecisionIsGiven;
import org.kaoping.rectification.rules.LimitIsGivenOnce;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.MeasuresAreDescribed;
import org.kaoping.rectification.rules.TalkIsOnRecord;
import org.kaoping.rectification.rules.TalkIsReleased;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * 限期整改: order, answer, re-check, closing; a talk when the limit passes or the measures do not work;
 * accountability is proposed by the talk and decided by the head of the unit.
 */
@Stateless
public class RectificationService {
  private static final Set<String> ANSWERING =
      Set.of("RectificationService.answer", "RectificationService.answerForUnit");
  private static final Set<String> PROPOSING =
      Set.of(
          "RectificationService.answer",
          "RectificationService.answerForUnit",
          "RectificationService.holdTalk");

  @Inject private RectificationOrders orders;
  @Inject private InnerFindings inner;
  @Inject private OrderWriter writer;
  @Inject private OrderDesks desks;
  @Inject private OrderViews views;
  @Inject private RectificationNotices notices;
  @Inject private Appraisals appraisals;
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
    Finding finding = inner.enter(context, appraisal, wanted);
    long id = writer.write(finding, wanted.terms());
    act.detail("appraisal=%d due=%s", wanted.appraisalId(), wanted.dueOn());
    return id;
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

  /**
   * The division says what it has done, within the limit.
   *
   * @param measures what was done, at most 4,000 characters
   */
  @Act(by = Role.DIVISION)
  public void answer(ActContext context, long orderId, String measures) {
    take(orderId, measures);
  }

  /**
   * The office of a unit that is meant as a whole says what has been done, within the limit.
   *
   * @param measures what was done, at most 4,000 characters
   */
  @Act(by = Role.UNIT_OFFICE)
  public void answerForUnit(ActContext context, long orderId, String measures) {
    take(orderId, measures);
  }

  private void take(long orderId, String measures) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.answerer());
    Rules.check(new MeasuresAreDescribed(measures));
    order.answer(clock.today());
    record(RectificationStep.answer(order, measures));
    steps.complete(order.ref(), TaskIds.ANSWER_ORDER);
  }

  /**
   * The leading group, or the office for what it has found, re-checks an answer: closed, again with
   * a new limit, or ineffective. All but closing needs a reason; the office closes under a document
   * number.
   *
   * @param newDueOn last day of the new limit for {@code AGAIN}, else ignored
   */
  @Act(by = {Role.LEADING_GROUP, Role.PERFORMANCE_OFFICE})
  public void recheck(ActContext context, long orderId, Recheck result, LocalDate newDueOn) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.overseer());
    separation.requireNotDoneBySelf(order.ref(), ANSWERING);
    RectificationStep step =
        RectificationStep.recheck(order, result, context.reason())
            .byDocument(context.documentNumber());
    order.recheck(result, newDueOn, clock.today(), context.documentNumber());
    if (result != Recheck.CLOSED) {
      Rules.check(new ReasonIsGiven(context.reason()));
    } else if (order.getSource().isOfOffice()) {
      Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
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
   * The leading group, or the office for what it has found, puts a talk on record, and how it
   * ended. The office talks only after it has released the talk by a notice. Accountability is only
   * proposed, with a reason.
   *
   * @param newDueOn last day of the new limit for {@code AGAIN}, else ignored
   */
  @Act(by = {Role.LEADING_GROUP, Role.PERFORMANCE_OFFICE})
  public void holdTalk(
      ActContext context, long orderId, TalkRecord talk, TalkResult result, LocalDate newDueOn) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.overseer());
    separation.requireNotDoneBySelf(order.ref(), ANSWERING);
    Rules.check(
        new DateIsNotInTheFuture(talk.heldOn(), clock.today()),
        new TalkIsOnRecord(talk.heldOn(), order.getOrderedOn(), talk.place(), talk.content()));
    order.requireTalkDue();
    Rules.check(
        new TalkIsReleased(!order.getSource().isOfOffice() || orders.isTalkReleased(order)));
    RectificationStep step =
        RectificationStep.talk(order, result, talk).byDocument(context.documentNumber());
    order.holdTalk(result, newDueOn, clock.today());
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
   * The head of the unit, or the city's leader about a whole unit, decides on proposed
   * accountability; imposing it needs a document number.
   *
   * @param decision what was decided, at most 2,000 characters
   */
  @Act(by = {Role.UNIT_HEAD, Role.CITY_LEADER})
  public void decideAccountability(
      ActContext context, long orderId, boolean imposed, String decision) {
    RectificationOrder order = orders.own(orderId);
    desks.require(order.decider());
    decide(context, order, new Decided(imposed, decision, act.actor().postName()));
  }

  /**
   * The office records what the city's leader decided on paper about a whole unit (代录); the context
   * names the leader's post and the document.
   *
   * @param decision what was decided, at most 2,000 characters
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordAccountability(
      ActContext context, long orderId, boolean imposed, String decision) {
    RectificationOrder order = orders.own(orderId);
    Rules.check(
        new LeaderIsNamed(context.onBehalfOf()),
        new DocumentNumberIsGiven(context.documentNumber()));
    desks.requireDecider(order, Role.CITY_LEADER);
    decide(context, order, new Decided(imposed, decision, context.onBehalfOf().strip()));
  }

  private record Decided(boolean imposed, String decision, String by) {}

  private void decide(ActContext context, RectificationOrder order, Decided decided) {
    if (!context.isOnBehalf()) {
      separation.requireNotDoneBySelf(order.ref(), PROPOSING);
    }
    Rules.check(new DecisionIsGiven(decided.decision()));
    if (decided.imposed()) {
      Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
    }
    order.decideAccountability(
        new AccountabilityAction(
            decided.imposed(),
            decided.decision(),
            clock.today(),
            decided.by(),
            context.documentNumber()));
    act.detail("imposed=%s", decided.imposed());
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
