package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A question that must be answered is. */
public record QuestionIsAnswered(int number, boolean answered) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !answered;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
