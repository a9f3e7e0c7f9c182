package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A level-1 or level-2 indicator: a group of indicators.
 *
 * @param code identity in the scheme
 * @param name what the scheme calls it
 * @param points full points as printed; empty if print gives none
 * @param groups groups in it
 * @param indicators indicators directly in it
 */
public record IndicatorGroup(
    String code,
    String name,
    Optional<BigDecimal> points,
    List<IndicatorGroup> groups,
    List<SchemeIndicator> indicators) {
  public IndicatorGroup {
    Checks.text("code", code);
    Checks.text("name", name);
    points = Checks.required("points", points).map(value -> Checks.entered("points", value));
    groups = Checks.limitedList("groups", groups, SchemeDocument.MOST_INDICATORS);
    indicators = Checks.limitedList("indicators", indicators, SchemeDocument.MOST_INDICATORS);
  }

  /** All indicators in it, those of its groups first. */
  public List<SchemeIndicator> allIndicators() {
    List<SchemeIndicator> all = new ArrayList<>();
    groups.forEach(group -> all.addAll(group.allIndicators()));
    all.addAll(indicators);
    return all;
  }
}
