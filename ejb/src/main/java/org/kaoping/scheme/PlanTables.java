package org.kaoping.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.scoring.SchemeDocument;

/** A unit's plan as the table that is checked. */
final class PlanTables {
  private PlanTables() {}

  /**
   * The plan under its scheme. A total binds the plan only where the scheme leaves the indicators
   * to the units; where it has indicators of its own, its total is theirs.
   */
  static CheckedTable of(PlanView plan, int year, SchemeDocument scheme) {
    OwnRules rules = OwnRules.of(scheme);
    Optional<BigDecimal> total =
        scheme.indicators().isEmpty() ? scheme.totalPoints() : Optional.empty();
    return new CheckedTable(
        Optional.of(year),
        plan.rows().isEmpty() ? Optional.empty() : total,
        List.of(),
        plan.rows().stream().map(row -> row(row, scheme, rules)).toList());
  }

  private static CheckedRow row(PlanRow row, SchemeDocument scheme, OwnRules rules) {
    List<String> owners = new ArrayList<>(row.divisions());
    return new CheckedRow(
        String.valueOf(row.seq()),
        row.level2() == null ? "" : row.level2(),
        row.fullPoints() == null ? BigDecimal.ZERO : row.fullPoints(),
        false,
        isRuled(row, scheme, rules),
        false,
        "",
        row.level2() == null ? "" : row.level2(),
        "",
        owners,
        List.of());
  }

  /** Whether the scheme has a rule for this indicator, or for all of its category. */
  private static boolean isRuled(PlanRow row, SchemeDocument scheme, OwnRules rules) {
    return rules.has(row.level2())
        || SchemeRules.has(scheme.scoring().rules(), row.category() == Category.MANDATORY);
  }
}
