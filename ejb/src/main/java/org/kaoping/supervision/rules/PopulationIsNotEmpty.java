package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.supervision.Population;

/** Nothing can be drawn from nothing. */
public record PopulationIsNotEmpty(Population population, int size) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return size == 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(population);
  }
}
