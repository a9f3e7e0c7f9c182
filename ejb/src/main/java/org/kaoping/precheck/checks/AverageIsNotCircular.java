package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Gravity;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.RuledRow;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.SchemeDocument;

/** The series average comes from mandatory indicators, so none of them may depend on it. */
public final class AverageIsNotCircular implements Check<SchemeDocument> {
  @Override
  public List<Hit> hits(SchemeDocument document) {
    return RuledRow.of(document).stream()
        .filter(row -> row.indicator().category() == IndicatorCategory.MANDATORY)
        .filter(row -> row.rule().needsSeriesAverage())
        .map(RuledRow::label)
        .distinct()
        .map(Hit::at)
        .toList();
  }

  @Override
  public Gravity gravity() {
    return Gravity.ERROR;
  }
}
