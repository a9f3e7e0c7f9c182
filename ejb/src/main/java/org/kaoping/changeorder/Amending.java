package org.kaoping.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaoping.audit.AuditTrail;
import org.kaoping.changeorder.rules.IndicatorHasNoOpenChange;
import org.kaoping.changeorder.rules.IndicatorIsAsRequested;
import org.kaoping.changeorder.rules.ScoresAreNotDetermined;
import org.kaoping.changeorder.rules.WrongTotalIsExplained;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.execution.DutyOpening;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.PlanAmendments;
import org.kaoping.plan.PlanRow;

/** Prepares amended tables, and writes them when the order has been approved. */
@ApplicationScoped
class Amending {
  @Inject private PlanAmendments plans;
  @Inject private ChangeOrders orders;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private DutyOpening tasks;
  @Inject private AuditTrail audit;

  /** The table with the wishes applied, checked as a plan; nothing is stored. */
  AmendedTable table(UnitAppraisal appraisal, List<WantedChange> wishes) {
    requireChangeable(appraisal);
    AmendedTable amended = AmendedTable.of(plans.filedTable(appraisal.getId()), wishes);
    return amended.with(plans.checked(appraisal, amended.after()));
  }

  private void requireChangeable(UnitAppraisal appraisal) {
    Rules.check(new ScoresAreNotDetermined(cycles.get(appraisal.getCycleId()).getState()));
  }

  /** The same for a request: no indicator may wait for another decision. */
  PlanAmendment requested(UnitAppraisal appraisal, List<WantedChange> wishes, String totalNote) {
    AmendedTable table = table(appraisal, wishes);
    Set<Long> awaiting =
        orders.awaiting(
            table.changes().stream()
                .map(AppliedChange::indicatorId)
                .filter(Objects::nonNull)
                .toList());
    table
        .changes()
        .forEach(
            change ->
                Rules.check(
                    new IndicatorHasNoOpenChange(
                        change.label(),
                        change.indicatorId() != null && awaiting.contains(change.indicatorId()))));
    requireExplained(appraisal, table, totalNote);
    return new PlanAmendment(appraisal.getId(), table);
  }

  private void requireExplained(UnitAppraisal appraisal, AmendedTable table, String note) {
    Rules.check(
        new WrongTotalIsExplained(
            units.get(appraisal.getUnitId()).getName(),
            table.totalBefore(),
            table.totalAfter(),
            note));
  }

  /** Writes what an approved order does to one plan; the duty tasks follow. */
  void write(UnitAppraisal appraisal, ChangeOrder order, PlanAmendment amendment) {
    requireAsRequested(plans.filedTable(appraisal.getId()), amendment);
    List<WantedChange> wishes =
        amendment.getChanges().stream().map(IndicatorChange::wanted).toList();
    AmendedTable table = table(appraisal, wishes);
    String note = order.getTotalNote();
    requireExplained(appraisal, table, note == null ? order.getDecisionReason() : note);
    amendment.written(plans.write(appraisal, table.after(), order.getDocumentNumber()), table);
    orders.flush();
    tasks.followChange(appraisal.getId(), why(order));
    audit.bySystem(
        "ChangeOrder.amended",
        appraisal.ref(),
        "document=%s revision=%d total=%s→%s"
            .formatted(
                order.getDocumentNumber(),
                amendment.getNewRevision(),
                amendment.getTotalBefore().toPlainString(),
                amendment.getTotalAfter().toPlainString()));
  }

  /** What divisions are told; records keep the language of the office. */
  private static String why(ChangeOrder order) {
    return Messages.term("ChangeOrder.why", Locale.CHINA)
        .replace("{0}", order.getDocumentNumber())
        .replace("{1}", order.getReason());
  }

  private static void requireAsRequested(List<PlanRow> table, PlanAmendment amendment) {
    Map<Long, PlanRow> rows = new LinkedHashMap<>();
    table.forEach(row -> rows.put(row.indicatorId(), row));
    amendment.getChanges().stream()
        .filter(change -> change.getIndicatorId() != null)
        .forEach(
            change -> {
              PlanRow now = rows.get(change.getIndicatorId());
              PlanRow meant = change.getBefore().row(change.getIndicatorId(), 0);
              Rules.check(
                  new IndicatorIsAsRequested(PlanAmendments.isSame(now, meant), meant.level2()));
            });
  }
}
