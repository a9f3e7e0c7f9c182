package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.IndicatorIsOfThisPlan;
import org.kaoping.plan.table.OwnerNames;

/**
 * Writes a new revision of a plan. Indicators keep their identity: by the id that a row names, else
 * by the same level-1 and level-2 texts in the revision before.
 */
@ApplicationScoped
public class RevisionWriter {
  @Inject private PlanDocuments plans;

  /**
   * @param content checked content
   * @param known whom the owners' names mean today
   */
  PlanRevision write(
      UnitAppraisal appraisal,
      PlanContent content,
      OwnerNames known,
      RevisionOrigin origin,
      SavedBy saved) {
    Plan plan = plans.planToSave(appraisal);
    List<PlanRow> before = plans.content(plans.latest(appraisal.getId())).rows();
    Set<Long> taken = takenBy(content, appraisal.getId());
    if (origin == RevisionOrigin.CHANGE_ORDER) {
      plan.nextNumberByOrder();
    } else {
      plan.nextNumber();
    }
    PlanRevision revision = plans.stored(new PlanRevision(plan, origin, saved, content.chapters()));
    for (PlanRow row : content.rows()) {
      Long identity = row.indicatorId() != null ? row.indicatorId() : earlier(row, before, taken);
      if (identity == null) {
        identity = plans.stored(new Indicator(appraisal.getId())).getId();
      }
      writeRow(identity, revision, row, known);
    }
    return revision;
  }

  private Set<Long> takenBy(PlanContent content, long appraisalId) {
    Set<Long> taken = new HashSet<>();
    for (PlanRow row : content.rows()) {
      Long identity = row.indicatorId();
      if (identity != null) {
        boolean free = plans.isIndicatorOf(appraisalId, identity) && taken.add(identity);
        Rules.check(new IndicatorIsOfThisPlan(free, row.seq()));
      }
    }
    return taken;
  }

  /** The identity of the same indicator in the revision before; takes it, so that it goes once. */
  static Long earlier(PlanRow row, List<PlanRow> before, Set<Long> taken) {
    return before.stream()
        .filter(
            old ->
                Objects.equals(old.level1(), row.level1())
                    && Objects.equals(old.level2(), row.level2()))
        .map(PlanRow::indicatorId)
        .filter(taken::add)
        .findFirst()
        .orElse(null);
  }

  private void writeRow(long identity, PlanRevision revision, PlanRow row, OwnerNames known) {
    IndicatorRevision indicator =
        plans.stored(new IndicatorRevision(identity, revision.getId(), row));
    for (OwnerKind kind : OwnerKind.values()) {
      int seq = 1;
      for (String name : row.owners(kind)) {
        Long meant = OwnerNames.isSymbolic(kind, name) ? null : known.id(kind, name).orElseThrow();
        plans.stored(new IndicatorOwner(indicator.getId(), kind, seq++, name, meant));
      }
    }
  }
}
