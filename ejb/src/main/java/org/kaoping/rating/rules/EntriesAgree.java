package org.kaoping.rating.rules;

import java.util.List;
import java.util.Map;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.rating.SheetDifference;

/** A round closes when the two readings of every sheet agree. */
public record EntriesAgree(List<SheetDifference> differences, Map<Long, String> unitNames)
    implements BusinessRule {
  private static final int NAMED = 5;

  private List<String> places() {
    return differences.stream()
        .limit(NAMED)
        .map(place -> place.sheetNumber() + " " + unitNames.get(place.appraisalId()))
        .toList();
  }

  @Override
  public boolean isBroken() {
    return !differences.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(differences.size(), places());
  }
}
