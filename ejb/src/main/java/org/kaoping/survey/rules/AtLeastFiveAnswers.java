package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Results of fewer than five answers are not shown: they would tell who said what. */
public record AtLeastFiveAnswers(long answers) implements BusinessRule {
  private static final int FEWEST = 5;

  @Override
  public boolean isBroken() {
    return answers < FEWEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(FEWEST);
  }
}
