package org.kaoping.plan.table;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two short Chinese names look alike: by the characters that they share. */
final class Likeness {
  private Likeness() {}

  /** Shared characters over all characters, 0 to 1. */
  static double of(String one, String other) {
    Set<Integer> left = characters(one);
    Set<Integer> all = new HashSet<>(characters(other));
    Set<Integer> shared = new HashSet<>(left);
    shared.retainAll(all);
    all.addAll(left);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  private static Set<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }
}
