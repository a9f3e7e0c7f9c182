package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the scores of a unit up by the groups of its scheme. */
final class GroupSums {
  private final Map<String, Score> scores = new HashMap<>();
  private final List<GroupSum> sums = new ArrayList<>();

  private GroupSums(UnitScore unit) {
    unit.scores().forEach(score -> scores.put(score.indicatorKey(), score));
  }

  static List<GroupSum> of(SchemeDocument document, UnitScore unit) {
    GroupSums all = new GroupSums(unit);
    document.groups().forEach(group -> all.add(group, 1));
    return all.sums;
  }

  private void add(IndicatorGroup group, int level) {
    sums.add(sum(group, level));
    group.groups().forEach(inner -> add(inner, level + 1));
  }

  private GroupSum sum(IndicatorGroup group, int level) {
    BigDecimal full = BigDecimal.ZERO;
    BigDecimal applicable = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    int pending = 0;
    for (SchemeIndicator indicator : group.allIndicators()) {
      Score score = scores.get(indicator.code());
      if (score == null) {
        continue;
      }
      boolean counts = score.category() != IndicatorCategory.BONUS;
      full = counts ? full.add(score.fullPoints()) : full;
      applicable = counts && !score.dropped() ? applicable.add(score.fullPoints()) : applicable;
      sum = sum.add(score.value());
      pending += score.pending() ? 1 : 0;
    }
    return new GroupSum(group.code(), group.name(), level, full, applicable, sum, pending);
  }
}
