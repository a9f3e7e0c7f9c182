package org.kaoping.precheck.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;
import org.kaoping.precheck.Plain;

/** No two rows have nearly the same name: the same work would be counted twice. */
public final class WorkIsCountedOnce implements Check<CheckedTable> {
  /** Pairs of neighbouring characters that two names share, over those that they have. */
  private static final double ALIKE = 0.85;

  private static final int SHORTEST = 4;

  @Override
  public List<Hit> hits(CheckedTable table) {
    List<Hit> hits = new ArrayList<>();
    List<CheckedRow> rows = table.rows();
    List<Map<String, Integer>> pairs =
        rows.stream().map(row -> pairs(Plain.letters(row.name()))).toList();
    for (int one = 0; one < rows.size(); one++) {
      for (int other = one + 1; other < rows.size(); other++) {
        if (likeness(pairs.get(one), pairs.get(other)) >= ALIKE) {
          hits.add(Hit.at(rows.get(one).label(), rows.get(other).label()));
        }
      }
    }
    return hits;
  }

  private static Map<String, Integer> pairs(String name) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int at = 0; name.length() >= SHORTEST && at + 1 < name.length(); at++) {
      pairs.merge(name.substring(at, at + 2), 1, Integer::sum);
    }
    return pairs;
  }

  private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
    int all = size(one) + size(other);
    int shared =
        one.entrySet().stream()
            .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
            .sum();
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / all;
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
