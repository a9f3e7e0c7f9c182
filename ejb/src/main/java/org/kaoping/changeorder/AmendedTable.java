package org.kaoping.changeorder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaoping.changeorder.rules.ChangeIsNotEmpty;
import org.kaoping.changeorder.rules.IndicatorIsChangedOnce;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.PlanAmendments;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanTotals;
import org.kaoping.security.rules.KnownAndOwn;

/**
 * A filed table with wishes applied to it.
 *
 * @param before the table as it stands
 * @param after the table as it would become, numbered anew
 * @param changes what differs, with both sides
 */
record AmendedTable(List<PlanRow> before, List<PlanRow> after, List<AppliedChange> changes) {

  /**
   * Applies wishes to a table.
   *
   * @throws org.kaoping.kernel.Refused when a wish is empty, names an indicator of another plan, or
   *     one twice
   */
  static AmendedTable of(List<PlanRow> table, List<WantedChange> wishes) {
    Rules.check(new ChangeIsNotEmpty(wishes == null || wishes.isEmpty(), ""));
    Map<Long, PlanRow> rows = new LinkedHashMap<>();
    table.forEach(row -> rows.put(row.indicatorId(), row));
    List<AppliedChange> changes = wishes.stream().map(wish -> applied(rows, wish)).toList();
    requireOnce(changes);
    changes.forEach(AmendedTable::requireDifference);
    return new AmendedTable(table, amended(table, changes), changes);
  }

  private static AppliedChange applied(Map<Long, PlanRow> rows, WantedChange wish) {
    Rules.check(new KnownAndOwn(wish != null && wish.kind() != null));
    boolean added = wish.kind() == ChangeKind.ADDED;
    PlanRow before = added ? null : rows.get(wish.indicatorId());
    Rules.check(new KnownAndOwn(added || before != null));
    PlanRow after = wish.kind() == ChangeKind.DROPPED ? null : wish.after();
    return new AppliedChange(wish.kind(), added ? null : wish.indicatorId(), before, after);
  }

  private static void requireOnce(List<AppliedChange> changes) {
    Set<Long> seen = new HashSet<>();
    changes.stream()
        .filter(change -> change.indicatorId() != null)
        .forEach(
            change ->
                Rules.check(
                    new IndicatorIsChangedOnce(!seen.add(change.indicatorId()), change.label())));
  }

  private static void requireDifference(AppliedChange change) {
    boolean nothing =
        change.before() == null && change.after() == null
            || change.kind() == ChangeKind.CHANGED && change.after() == null
            || PlanAmendments.isSame(change.before(), change.after());
    Rules.check(new ChangeIsNotEmpty(nothing, change.before() == null ? "" : change.label()));
  }

  private static List<PlanRow> amended(List<PlanRow> table, List<AppliedChange> changes) {
    List<PlanRow> rows = new ArrayList<>();
    for (PlanRow row : table) {
      AppliedChange change =
          changes.stream()
              .filter(each -> Objects.equals(each.indicatorId(), row.indicatorId()))
              .findFirst()
              .orElse(null);
      if (change == null) {
        rows.add(row);
      } else if (change.after() != null) {
        rows.add(change.after());
      }
    }
    changes.stream()
        .filter(change -> change.kind() == ChangeKind.ADDED)
        .forEach(change -> rows.add(placeOf(change.after(), rows), change.after()));
    return numbered(rows, changes);
  }

  /** After the last row of the same group, else of the same category, else at the end. */
  private static int placeOf(PlanRow added, List<PlanRow> rows) {
    int category = -1;
    for (int at = rows.size() - 1; at >= 0; at--) {
      if (rows.get(at).category() == added.category()) {
        category = Math.max(category, at);
        if (Objects.equals(rows.get(at).level1(), added.level1())) {
          return at + 1;
        }
      }
    }
    return category < 0 ? rows.size() : category + 1;
  }

  private static List<PlanRow> numbered(List<PlanRow> rows, List<AppliedChange> changes) {
    Map<PlanRow, Long> identities = new java.util.IdentityHashMap<>();
    changes.stream()
        .filter(change -> change.after() != null)
        .forEach(change -> identities.put(change.after(), change.indicatorId()));
    List<PlanRow> numbered = new ArrayList<>();
    for (PlanRow row : rows) {
      Long identity = identities.containsKey(row) ? identities.get(row) : row.indicatorId();
      numbered.add(
          new PlanRow(
              identity,
              numbered.size() + 1,
              row.category(),
              row.level1(),
              row.level2(),
              row.fullPoints(),
              row.leaders(),
              row.divisions(),
              row.posts()));
    }
    return numbered;
  }

  /**
   * The same with rows brought into the form in which they are stored; what differed in blanks only
   * is no change.
   */
  AmendedTable with(List<PlanRow> checked) {
    Map<Long, PlanRow> rows = new LinkedHashMap<>();
    checked.forEach(row -> rows.put(row.indicatorId(), row));
    List<AppliedChange> tidy =
        changes.stream()
            .map(
                change ->
                    change.kind() == ChangeKind.CHANGED
                        ? new AppliedChange(
                            change.kind(),
                            change.indicatorId(),
                            change.before(),
                            rows.get(change.indicatorId()))
                        : change)
            .toList();
    tidy.forEach(AmendedTable::requireDifference);
    return new AmendedTable(before, checked, tidy);
  }

  BigDecimal totalBefore() {
    return PlanTotals.of(before).total();
  }

  BigDecimal totalAfter() {
    return PlanTotals.of(after).total();
  }
}
