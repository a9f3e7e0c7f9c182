package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Links and papers belong to one of the survey's groups, counted from 1. */
public record RespondentGroupIsInRange(int group, int groups) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return group < 1 || group > groups;
  }

  @Override
  public List<Object> arguments() {
    return List.of(groups);
  }
}
