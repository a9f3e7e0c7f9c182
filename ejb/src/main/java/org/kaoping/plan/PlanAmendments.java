package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.PlanIsFiled;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.security.CurrentAct;

/** What change orders do to filed plans: read the table, check an amended one, write it. */
@ApplicationScoped
public class PlanAmendments {
  @Inject private PlanDocuments plans;
  @Inject private RevisionWriter revisions;
  @Inject private OwnerDirectory directory;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * The table of a filed plan as it stands.
   *
   * @throws org.kaoping.kernel.Refused {@code PlanIsFiled}
   */
  public List<PlanRow> filedTable(long appraisalId) {
    Rules.check(new PlanIsFiled(plans.planOf(appraisalId).map(Plan::isFrozen).orElse(false)));
    return rows(plans.latest(appraisalId));
  }

  /**
   * Brings an amended table into the form in which it is stored; it must be complete.
   *
   * @throws org.kaoping.kernel.Refused naming the first rule of a plan that the table breaks
   */
  public List<PlanRow> checked(UnitAppraisal appraisal, List<PlanRow> rows) {
    return content(appraisal, rows, names(appraisal)).rows();
  }

  /**
   * Writes an amended table as a new revision; the plan stays frozen.
   *
   * @param documentNumber the paper behind it
   * @return number of the revision
   */
  public int write(UnitAppraisal appraisal, List<PlanRow> rows, String documentNumber) {
    OwnerNames known = names(appraisal);
    SavedBy saved =
        new SavedBy(
            clock.now(), clock.wallTime(), act.actor().personId(), act.actor().personName());
    return revisions
        .write(
            appraisal, content(appraisal, rows, known), known, RevisionOrigin.CHANGE_ORDER, saved)
        .byDocument(documentNumber)
        .getNumber();
  }

  private PlanContent content(UnitAppraisal appraisal, List<PlanRow> rows, OwnerNames known) {
    PlanContent now = plans.content(plans.latest(appraisal.getId()));
    PlanContent checked = PlanDraft.checked(new PlanContent(now.chapters(), rows), known);
    Completeness.check(checked);
    return checked;
  }

  private OwnerNames names(UnitAppraisal appraisal) {
    return directory.namesIn(appraisal.getUnitId(), clock.today());
  }

  /** Both sides of a plan; without change orders they are the same. */
  public AdjustedPlan adjusted(long appraisalId) {
    List<PlanRevision> newestFirst = plans.revisions(appraisalId);
    List<PlanRevision> orders = new ArrayList<>();
    Optional<PlanRevision> filed = Optional.empty();
    for (PlanRevision revision : newestFirst) {
      if (revision.getOrigin() != RevisionOrigin.CHANGE_ORDER) {
        filed = Optional.of(revision);
        break;
      }
      orders.add(0, revision);
    }
    List<PlanRow> original = rows(filed);
    List<PlanRow> now = original;
    Map<Long, List<String>> documents = new LinkedHashMap<>();
    List<AdjustedPlan.Step> steps = new ArrayList<>();
    for (PlanRevision order : orders) {
      List<PlanRow> next = rows(Optional.of(order));
      note(documents, now, next, order.getDocumentNumber());
      steps.add(new AdjustedPlan.Step(order.getNumber(), order.getDocumentNumber(), total(next)));
      now = next;
    }
    return new AdjustedPlan(sides(original, now, documents), total(original), total(now), steps);
  }

  private static void note(
      Map<Long, List<String>> documents, List<PlanRow> before, List<PlanRow> after, String number) {
    Map<Long, PlanRow> old = byIndicator(before);
    Map<Long, PlanRow> next = byIndicator(after);
    Map<Long, PlanRow> all = new LinkedHashMap<>(old);
    all.putAll(next);
    all.keySet().stream()
        .filter(id -> !isSame(old.get(id), next.get(id)))
        .forEach(id -> documents.computeIfAbsent(id, x -> new ArrayList<>()).add(number));
  }

  private static List<AdjustedPlan.Row> sides(
      List<PlanRow> original, List<PlanRow> now, Map<Long, List<String>> documents) {
    Map<Long, PlanRow> filed = byIndicator(original);
    Map<Long, PlanRow> present = byIndicator(now);
    Map<Long, PlanRow> all = new LinkedHashMap<>(present);
    filed.forEach(all::putIfAbsent);
    // an indicator that came and went between leaves its documents and nothing to show
    return all.keySet().stream()
        .map(
            id ->
                new AdjustedPlan.Row(
                    id, filed.get(id), present.get(id), documents.getOrDefault(id, List.of())))
        .toList();
  }

  private static Map<Long, PlanRow> byIndicator(List<PlanRow> rows) {
    Map<Long, PlanRow> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.indicatorId(), row));
    return byId;
  }

  /** Whether two rows say the same; their number in the table does not count. */
  public static boolean isSame(PlanRow one, PlanRow other) {
    return one == other
        || one != null
            && other != null
            && one.category() == other.category()
            && Objects.equals(one.level1(), other.level1())
            && Objects.equals(one.level2(), other.level2())
            && Objects.equals(Points.plain(one.fullPoints()), Points.plain(other.fullPoints()))
            && one.leaders().equals(other.leaders())
            && one.divisions().equals(other.divisions())
            && one.posts().equals(other.posts());
  }

  private List<PlanRow> rows(Optional<PlanRevision> revision) {
    return revision.isEmpty() ? List.of() : plans.content(revision).rows();
  }

  private static BigDecimal total(List<PlanRow> rows) {
    return PlanTotals.of(rows).total();
  }
}
