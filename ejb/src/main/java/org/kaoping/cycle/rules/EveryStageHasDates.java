package org.kaoping.cycle.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.BusinessRule;

/** A schedule names the dates of every stage. */
public record EveryStageHasDates(Set<StageCode> given) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return given.size() < StageCode.values().length;
  }

  @Override
  public List<Object> arguments() {
    Set<StageCode> missing = EnumSet.allOf(StageCode.class);
    missing.removeAll(given);
    return missing.isEmpty() ? List.of("") : List.of(missing.iterator().next());
  }
}
