package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The option chosen is one of the question's, counted from 1. */
public record ChoiceIsInRange(int number, int chosen, int options) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return chosen < 1 || chosen > options;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, options);
  }
}
