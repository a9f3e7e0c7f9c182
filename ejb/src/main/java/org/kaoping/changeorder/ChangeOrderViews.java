package org.kaoping.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongPredicate;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnits;

/** Makes change orders readable. */
@ApplicationScoped
class ChangeOrderViews {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;

  /**
   * @param seesUnit whose plans the reader may see
   */
  ChangeOrderView of(ChangeOrder order, LongPredicate seesUnit) {
    AppraisalCycle cycle = cycles.get(order.getCycleId());
    return new ChangeOrderView(
        order.getId(),
        cycle.getId(),
        cycle.getName(),
        cycle.getYear(),
        order.getOrigin(),
        order.getState(),
        order.getReason(),
        order.getRequestNumber(),
        order.getTotalNote(),
        order.getRequestedBy(),
        order.getRequestedPost(),
        order.getRequestedOn(),
        order.getAgreedBy(),
        order.getAgreedOn(),
        order.getDecidedBy(),
        order.getDecidedOn(),
        order.getDocumentNumber(),
        order.getDecisionReason(),
        plans(order, seesUnit),
        order.getVersion());
  }

  private List<ChangeOrderView.Plan> plans(ChangeOrder order, LongPredicate seesUnit) {
    return order.getAmendments().stream()
        .filter(each -> seesUnit.test(unitOf(each.getAppraisalId())))
        .map(this::plan)
        .toList();
  }

  private ChangeOrderView.Plan plan(PlanAmendment each) {
    return new ChangeOrderView.Plan(
        each.getAppraisalId(),
        units.get(unitOf(each.getAppraisalId())).getName(),
        each.getTotalBefore(),
        each.getTotalAfter(),
        each.getNewRevision(),
        each.getChanges().stream()
            .map(
                change ->
                    new ChangeOrderView.Change(
                        change.getKind(),
                        change.getIndicatorId(),
                        change.getBefore(),
                        change.getAfter()))
            .toList());
  }

  /** A plan as it would become. */
  ChangeOrderView.Plan preview(UnitAppraisal appraisal, AmendedTable table) {
    return new ChangeOrderView.Plan(
        appraisal.getId(),
        units.get(appraisal.getUnitId()).getName(),
        table.totalBefore(),
        table.totalAfter(),
        null,
        table.changes().stream()
            .map(
                change ->
                    new ChangeOrderView.Change(
                        change.kind(),
                        change.indicatorId(),
                        IndicatorText.of(change.before()),
                        IndicatorText.of(change.after())))
            .toList());
  }

  long unitOf(long appraisalId) {
    return appraisals.get(appraisalId).getUnitId();
  }
}
