package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the top grade to its quota: the best units get it, as far as the places go. Units that tie
 * for the last places all go without, because a quota is a maximum.
 */
final class TopGradeQuota {
  private TopGradeQuota() {}

  /** Units in their first order, with the grades that are left. */
  static List<UnitScore> applied(ScoringScheme scheme, List<UnitScore> units, RankedUnits ranked) {
    if (scheme.gradeScale().isEmpty() || scheme.gradeRules().topGradeQuota().isEmpty()) {
      return units;
    }
    GradeScale scale = scheme.gradeScale().get();
    int places = scheme.gradeRules().mostInTopGrade(units.size()).orElseThrow();
    Map<String, UnitScore> lowered = lowered(scale, places, ranked);
    List<UnitScore> result = new ArrayList<>(units.size());
    for (UnitScore unit : units) {
      result.add(lowered.getOrDefault(unit.unitKey(), unit));
    }
    return List.copyOf(result);
  }

  private static Map<String, UnitScore> lowered(GradeScale scale, int places, RankedUnits ranked) {
    List<UnitScore> ordered = ranked.ordered();
    List<UnitScore> top = new ArrayList<>();
    List<Integer> place = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).grade().filter(scale.top()::equals).isPresent()) {
        top.add(ordered.get(i));
        place.add(ranked.ranking().places().get(i).place());
      }
    }
    int kept = Math.min(places, top.size());
    while (kept > 0 && kept < top.size() && place.get(kept).equals(place.get(kept - 1))) {
      kept--;
    }
    Map<String, UnitScore> lowered = new HashMap<>();
    for (UnitScore unit : top.subList(kept, top.size())) {
      lowered.put(unit.unitKey(), lower(unit, scale, places));
    }
    return lowered;
  }

  private static UnitScore lower(UnitScore unit, GradeScale scale, int places) {
    List<GradeCap> caps = new ArrayList<>(unit.caps());
    caps.add(new GradeCap(GradeCap.Reason.QUOTA, "", scale.second(), String.valueOf(places)));
    return unit.withGrade(scale.second(), caps);
  }
}
