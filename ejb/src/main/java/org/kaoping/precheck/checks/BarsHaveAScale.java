package org.kaoping.precheck.checks;

import java.util.List;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Hit;
import org.kaoping.scoring.GradeBar;
import org.kaoping.scoring.SchemeDocument;

/**
 * A veto or top-grade bar caps a grade; in a scheme that gives no grades it would be without effect
 * (Zaozhuang 2022, 一票否优, prints no scale).
 */
public final class BarsHaveAScale implements Check<SchemeDocument> {
  private static final int MOST_TEXT = 40;

  @Override
  public List<Hit> hits(SchemeDocument document) {
    if (document.scoring().gradeScale().isPresent()) {
      return List.of();
    }
    return document.scoring().gradeRules().bars().stream()
        .map(bar -> Hit.at(bar.code(), shortened(bar)))
        .toList();
  }

  private static String shortened(GradeBar bar) {
    String text = bar.text();
    return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…";
  }
}
