package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.scoring.LinkedCap;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;

/**
 * An indicator with the rule that scores it; a linked cap counts as the rule inside it, too.
 *
 * @param indicator the indicator
 * @param rule its rule
 */
public record RuledRow(SchemeIndicator indicator, ScoringRule rule) {
  /** The indicators of a scheme that have a rule, once for each rule. */
  public static List<RuledRow> of(SchemeDocument document) {
    List<RuledRow> rows = new ArrayList<>();
    for (SchemeIndicator indicator : document.indicators()) {
      ScoringRule rule = document.scoring().rules().get(indicator.ruleKey());
      if (rule != null) {
        rows.add(new RuledRow(indicator, rule));
      }
      if (rule instanceof LinkedCap linked) {
        rows.add(new RuledRow(indicator, linked.of()));
      }
    }
    return rows;
  }

  /** What people recognise it by. */
  public String label() {
    return indicator.code() + " " + indicator.name();
  }

  /** Full points; 0 where print gives none. */
  public BigDecimal points() {
    return indicator.points().orElse(BigDecimal.ZERO);
  }
}
