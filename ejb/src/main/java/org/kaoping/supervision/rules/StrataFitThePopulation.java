package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.supervision.Population;
import org.kaoping.supervision.StrataBy;

/** Units have a series but no kind of indicator. */
public record StrataFitThePopulation(Population population, StrataBy strataBy)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return population == Population.UNITS && strataBy != StrataBy.SERIES;
  }

  @Override
  public List<Object> arguments() {
    return List.of(population, strataBy);
  }
}
