package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A unit of a trial.
 *
 * @param score its scores with derivations, total, grade, components
 * @param place its place among the units, from 1
 * @param groups sums of the groups of the scheme, a group before its subgroups
 */
public record TrialUnit(UnitScore score, int place, List<GroupSum> groups) {
  public TrialUnit {
    Checks.required("score", score);
    groups = Checks.list("groups", groups);
  }

  public Optional<GroupSum> group(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }
}
