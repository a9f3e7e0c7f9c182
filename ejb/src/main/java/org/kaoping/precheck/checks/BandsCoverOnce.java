package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Hit;
import org.kaoping.scoring.BandFinding;
import org.kaoping.scoring.BandTable;
import org.kaoping.scoring.Interval;
import org.kaoping.scoring.SchemeDocument;

/** Every value is in one band: none in a gap, none in two. */
public final class BandsCoverOnce implements Check<SchemeDocument> {
  @Override
  public List<Hit> hits(SchemeDocument document) {
    return document.scoring().tables().stream()
        .flatMap(table -> table.findings().stream().map(finding -> hit(table, finding)))
        .toList();
  }

  private static Hit hit(BandTable table, BandFinding finding) {
    String key = table.key().isEmpty() ? "" : table.key() + " ";
    return Hit.at(key + range(finding.range()) + " " + String.join("/", finding.options()));
  }

  private static String range(Interval range) {
    String lower = range.lower().stripTrailingZeros().toPlainString();
    return range.isPoint()
        ? lower
        : lower
            + "–"
            + range.upper().map(upper -> upper.stripTrailingZeros().toPlainString()).orElse("…");
  }
}
