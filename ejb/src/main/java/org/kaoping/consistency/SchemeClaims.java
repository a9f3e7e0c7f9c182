package org.kaoping.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.ScoreClaim;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;

/** What a scheme claims of its points: those of each indicator, each group and the total. */
final class SchemeClaims {
  private static final String TOTAL = "total";
  private static final int LONGEST = 200;

  private final SchemeDocument scheme;
  private final List<ScoreClaim> claims = new ArrayList<>();

  private SchemeClaims(SchemeDocument scheme) {
    this.scheme = scheme;
  }

  static ClaimSheet of(SchemeDocument scheme) {
    return new SchemeClaims(scheme).sheet();
  }

  private ClaimSheet sheet() {
    add(TOTAL, scheme.name(), "", true, scheme.totalPoints());
    scheme.groups().forEach(group -> group(group, TOTAL));
    return new ClaimSheet(
        shortened(scheme.name()),
        "",
        shortened(scheme.sourceDocument()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        claims,
        Optional.empty(),
        Optional.empty());
  }

  /** As long as a report's columns are wide. */
  private static String shortened(String text) {
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
  }

  private void group(IndicatorGroup group, String parent) {
    // groups and indicators may share codes in a scheme
    String code = "group." + group.code();
    add(code, group.name(), parent, true, group.points());
    group.groups().forEach(below -> group(below, code));
    for (SchemeIndicator indicator : group.indicators()) {
      add(indicator.code(), indicator.name(), code, false, indicator.points());
    }
  }

  private void add(
      String code, String name, String parent, boolean isGroup, Optional<BigDecimal> points) {
    Optional<Printed> printed = points.flatMap(p -> Printed.read(p.toPlainString(), ""));
    Mark mark =
        new Mark(
            printed,
            Optional.empty(),
            Optional.empty(),
            new Place(scheme.sourceDocument(), name, ""));
    claims.add(new ScoreClaim(code, name, parent, isGroup, mark, List.of()));
  }
}
