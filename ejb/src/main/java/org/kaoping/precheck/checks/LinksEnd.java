package org.kaoping.precheck.checks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.Gravity;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.RuledRow;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;

/** Linked caps point to indicators of the scheme, and never back to themselves. */
public final class LinksEnd implements Check<SchemeDocument> {
  @Override
  public List<Hit> hits(SchemeDocument document) {
    Map<String, String> links = new LinkedHashMap<>();
    RuledRow.of(document)
        .forEach(
            row ->
                row.rule()
                    .linkedIndicator()
                    .ifPresent(by -> links.put(row.indicator().code(), by)));
    Set<String> known =
        new HashSet<>(document.indicators().stream().map(SchemeIndicator::code).toList());
    return links.entrySet().stream()
        .filter(link -> !known.contains(link.getValue()) || isCircle(link.getKey(), links))
        .map(link -> Hit.at(link.getKey(), link.getValue()))
        .toList();
  }

  private static boolean isCircle(String start, Map<String, String> links) {
    Set<String> seen = new HashSet<>();
    for (String at = start; at != null; at = links.get(at)) {
      if (!seen.add(at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Gravity gravity() {
    return Gravity.ERROR;
  }
}
