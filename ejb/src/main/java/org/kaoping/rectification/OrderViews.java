package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;

/** Makes rectification orders readable: names instead of ids, with their history. */
@ApplicationScoped
public class OrderViews {
  @Inject private RectificationOrders orders;
  @Inject private Findings findings;
  @Inject private OrgUnits units;
  @Inject private PlanDocuments plans;
  @Inject private BusinessClock clock;

  List<OrderView> of(List<RectificationOrder> wanted) {
    Map<Long, List<StepLine>> steps =
        orders.steps(wanted.stream().map(RectificationOrder::getId).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    RectificationStep::getOrderId,
                    Collectors.mapping(RectificationStep::line, Collectors.toList())));
    Map<Long, Map<Long, String>> names = new HashMap<>();
    return wanted.stream()
        .map(
            order ->
                view(
                    order,
                    order.getIndicatorId() == null || order.getAppraisalId() == null
                        ? null
                        : names
                            .computeIfAbsent(order.getAppraisalId(), this::indicatorNames)
                            .get(order.getIndicatorId()),
                    steps.getOrDefault(order.getId(), List.of())))
        .toList();
  }

  private Map<Long, String> indicatorNames(long appraisalId) {
    return plans.indicators(appraisalId).stream()
        .collect(Collectors.toMap(IndicatorRevision::getIndicatorId, IndicatorRevision::getLevel2));
  }

  private OrderView view(RectificationOrder order, String indicatorName, List<StepLine> steps) {
    return new OrderView(
        order.getId(),
        order.getFindingId(),
        order.getSource(),
        order.getAppraisalId(),
        findings.get(order.getFindingId()).getYear(),
        order.getUnitId(),
        units.get(order.getUnitId()).getName(),
        order.getIndicatorId(),
        indicatorName,
        order.getDivisionId(),
        order.getDivisionId() == null ? null : units.get(order.getDivisionId()).getName(),
        order.getNumber(),
        order.getProblem(),
        order.getRequirement(),
        order.getInCharge(),
        order.getOrderedOn(),
        order.getOrderedBy(),
        order.getFirstDueOn(),
        order.getDueOn(),
        order.getRound(),
        order.getState(),
        order.isOverdue(clock.today()),
        order.getClosedOn(),
        order.getClosingNumber(),
        order.getVersion(),
        steps,
        order.getAccountability());
  }
}
