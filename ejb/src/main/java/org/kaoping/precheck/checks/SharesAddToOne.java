package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;
import org.kaoping.precheck.RuledRow;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.WeightedChecklist;

/** The shares of a checklist add to 1. */
public final class SharesAddToOne implements Check<SchemeDocument> {
  @Override
  public List<Hit> hits(SchemeDocument document) {
    return RuledRow.of(document).stream()
        .filter(row -> row.rule() instanceof WeightedChecklist)
        .filter(row -> sum((WeightedChecklist) row.rule()).compareTo(Ratio.ONE) != 0)
        .map(row -> Hit.at(row.label(), Plain.text(sum((WeightedChecklist) row.rule()).decimal())))
        .toList();
  }

  private static Ratio sum(WeightedChecklist rule) {
    return rule.items().stream().map(WeightedChecklist.Item::share).reduce(Ratio.ZERO, Ratio::plus);
  }
}
