package org.kaoping.plan.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.plan.OwnerKind;

/**
 * Who can be named as an owner in a unit's table on one day.
 *
 * @param ids per kind, the identity behind each name
 */
public record OwnerNames(Map<OwnerKind, Map<String, Long>> ids) {
  private static final int CLOSE_NAMES = 3;

  public OwnerNames {
    Map<OwnerKind, Map<String, Long>> copy = new EnumMap<>(OwnerKind.class);
    for (OwnerKind kind : OwnerKind.values()) {
      copy.put(kind, Map.copyOf(ids.getOrDefault(kind, Map.of())));
    }
    ids = copy;
  }

  /** The owners of a unit by their names. */
  public static OwnerNames of(
      Map<String, Long> leaders, Map<String, Long> divisions, Map<String, Long> posts) {
    return new OwnerNames(
        Map.of(OwnerKind.LEADER, leaders, OwnerKind.DIVISION, divisions, OwnerKind.POST, posts));
  }

  /** The identity of a division or post; empty for an unknown name and for a symbolic one. */
  public Optional<Long> id(OwnerKind kind, String name) {
    return Optional.ofNullable(ids.get(kind).get(name));
  }

  /** Whether a name may stand in the table. */
  public boolean knows(OwnerKind kind, String name) {
    return isSymbolic(kind, name) || id(kind, name).isPresent();
  }

  /** Whether a name stands for all divisions, or for their heads. */
  public static boolean isSymbolic(OwnerKind kind, String name) {
    return kind == OwnerKind.DIVISION && name.equals(TableLayout.allDivisions())
        || kind == OwnerKind.POST && name.equals(TableLayout.allDivisionHeads());
  }

  /** Names that may have been meant, as one text; a dash when none is close. */
  public String hintFor(OwnerKind kind, String name) {
    List<String> close = closeTo(kind, name);
    return close.isEmpty() ? "—" : String.join("、", close);
  }

  /** Names that may have been meant, the closest first. */
  List<String> closeTo(OwnerKind kind, String name) {
    return ids.get(kind).keySet().stream()
        .filter(candidate -> Likeness.of(candidate, name) > 0)
        .sorted(
            Comparator.comparingDouble((String candidate) -> -Likeness.of(candidate, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(CLOSE_NAMES)
        .toList();
  }
}
