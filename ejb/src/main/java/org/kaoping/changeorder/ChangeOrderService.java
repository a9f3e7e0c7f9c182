package org.kaoping.changeorder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.changeorder.rules.AmendedPlansAreOfOneCycle;
import org.kaoping.changeorder.rules.ChangeIsNotEmpty;
import org.kaoping.changeorder.rules.ChangeNoteFits;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.PlanAmendments;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 调整审批: a filed plan changes only by an approved request. The unit asks and its leading group
 * agrees, or the performance office enters a document that amends many plans; another person of the
 * office decides, and all plans are amended in one act or none is.
 */
@Stateless
public class ChangeOrderService {
  /** Acts on the asking side: whoever did one of them does not decide. */
  private static final Set<String> REQUESTING =
      Set.of("ChangeOrderService.request", "ChangeOrderService.enter");

  /** Who agrees for the unit did not ask, and the office's decision is no one's who agreed. */
  private static final Set<String> ASKING =
      Set.of("ChangeOrderService.request", "ChangeOrderService.enter", "ChangeOrderService.agree");

  @Inject private ChangeOrders orders;
  @Inject private ChangeOrderViews views;
  @Inject private ChangeOrderWork work;
  @Inject private Amending amending;
  @Inject private PlanAmendments plans;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private SeparationOfDuties separation;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * The unit office asks for changes of its filed plan; the context carries the reason, and the
   * number of the paper that asks, if there is one.
   *
   * @param totalNote words on a total that changes; may be null while it does not
   * @return id of the change order
   */
  @Act(by = Role.UNIT_OFFICE)
  public long request(
      ActContext context, long appraisalId, List<WantedChange> changes, String totalNote) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(new ReasonIsGiven(context.reason()), new ChangeNoteFits(totalNote));
    ChangeOrder order =
        new ChangeOrder(
            appraisal.getCycleId(),
            appraisal.getUnitId(),
            context,
            totalNote,
            act.actor(),
            clock.today());
    order.add(amending.requested(appraisal, changes, totalNote));
    return stored(order);
  }

  /**
   * The performance office enters a document that amends plans of one cycle; the context carries
   * reason and document number. Another person decides.
   *
   * @param wanted what it does to each plan
   * @param totalNote words on totals that change; may be null while none does
   * @return id of the change order
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long enter(ActContext context, long cycleId, List<PlanChange> wanted, String totalNote) {
    cycles.own(cycleId);
    Rules.check(
        new ReasonIsGiven(context.reason()),
        new DocumentNumberIsGiven(context.documentNumber()),
        new ChangeNoteFits(totalNote),
        new ChangeIsNotEmpty(wanted == null || wanted.isEmpty(), ""));
    ChangeOrder order =
        new ChangeOrder(cycleId, null, context, totalNote, act.actor(), clock.today());
    byAppraisal(wanted)
        .forEach(
            (id, changes) -> {
              UnitAppraisal appraisal = appraisals.readable(id);
              Rules.check(new AmendedPlansAreOfOneCycle(appraisal.getCycleId() == cycleId));
              order.add(amending.requested(appraisal, changes, totalNote));
            });
    return stored(order);
  }

  private static Map<Long, List<WantedChange>> byAppraisal(List<PlanChange> wanted) {
    Map<Long, List<WantedChange>> changes = new LinkedHashMap<>();
    wanted.forEach(
        plan ->
            changes
                .computeIfAbsent(plan.appraisalId(), id -> new ArrayList<>())
                .addAll(plan.changes()));
    return changes;
  }

  private long stored(ChangeOrder order) {
    orders.add(order);
    act.about(order.ref());
    act.detail("plans=%d", order.getAmendments().size());
    work.opened(order);
    return order.getId();
  }

  /** The unit's leading group agrees to a request, or ends it with a reason. */
  @Act(by = Role.LEADING_GROUP)
  public void agree(ActContext context, long orderId, boolean agreed) {
    ChangeOrder order = orders.own(orderId);
    separation.requireNotDoneBySelf(order.ref(), REQUESTING);
    if (!agreed) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    order.agree(agreed, act.actor(), context.reason(), clock.today());
    act.detail("agreed=%s", agreed);
    work.agreed(order);
  }

  /**
   * The performance office decides under a document number; refusing needs a reason. Approval
   * writes a new revision of every plan in the order, or of none.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void decide(ActContext context, long orderId, boolean approved) {
    ChangeOrder order = orders.own(orderId);
    separation.requireNotDoneBySelf(order.ref(), ASKING);
    Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
    if (!approved) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    order.decide(approved, act.actor(), context, clock.today());
    if (approved) {
      order
          .getAmendments()
          .forEach(each -> amending.write(appraisals.get(each.getAppraisalId()), order, each));
    }
    act.about(order.ref());
    act.detail("approved=%s plans=%d", approved, order.getAmendments().size());
    work.decided(order);
  }

  /** Who asked takes the request back with a reason, as long as nothing has been decided. */
  @Act(by = {Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE})
  public void withdraw(ActContext context, long orderId) {
    ChangeOrder order = orders.own(orderId);
    boolean office = act.actor().role() == Role.PERFORMANCE_OFFICE;
    Rules.check(
        new KnownAndOwn(office == (order.getOrigin() == ChangeOrigin.OFFICE)),
        new ReasonIsGiven(context.reason()));
    order.withdraw(context.reason());
    work.decided(order);
  }

  /** What changes would do to a plan: totals before and after, each indicator with both sides. */
  @Reads(by = {Role.UNIT_OFFICE, Role.PERFORMANCE_OFFICE})
  public ChangeOrderView.Plan preview(long appraisalId, List<WantedChange> changes) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    return views.preview(appraisal, amending.table(appraisal, changes));
  }

  /** One change order; a unit sees its own plan in it only. */
  @Reads
  public ChangeOrderView order(long id) {
    ChangeOrder order = orders.find(id);
    access.requireReadable(order.ref());
    ChangeOrderView view = view(order);
    Rules.check(new KnownAndOwn(!view.plans().isEmpty()));
    return view;
  }

  /** Change orders of a cycle that touch plans the caller may see, the latest first. */
  @Reads
  public List<ChangeOrderView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return orders.ofCycle(cycleId).stream()
        .map(this::view)
        .filter(view -> !view.plans().isEmpty())
        .toList();
  }

  /** Change orders on one plan, the latest first. */
  @Reads
  public List<ChangeOrderView> ofAppraisal(long appraisalId) {
    appraisals.readable(appraisalId);
    return orders.ofAppraisal(appraisalId).stream().map(this::view).toList();
  }

  /** 原定/调整后: a plan as filed and as it stands, side by side. */
  @Reads
  public AdjustedPlan adjusted(long appraisalId) {
    appraisals.readable(appraisalId);
    return plans.adjusted(appraisalId);
  }

  private ChangeOrderView view(ChangeOrder order) {
    return views.of(order, act.actor()::seesUnit);
  }
}
