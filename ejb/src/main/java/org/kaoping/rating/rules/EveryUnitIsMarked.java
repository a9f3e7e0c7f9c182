package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A sheet has a mark for every unit of the round and for no other. */
public record EveryUnitIsMarked(List<String> missing, long foreign) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !missing.isEmpty() || foreign > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(missing, foreign);
  }
}
