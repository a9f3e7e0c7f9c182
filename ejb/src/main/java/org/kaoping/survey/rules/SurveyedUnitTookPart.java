package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Surveyed is a unit of the cycle. */
public record SurveyedUnitTookPart(boolean tookPart, String unitName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !tookPart;
  }

  @Override
  public List<Object> arguments() {
    return List.of(unitName);
  }
}
