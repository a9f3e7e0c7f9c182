package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A report says who evaluated, in at most 200 characters. */
public record EvaluatorIsNamed(String evaluator) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return evaluator == null || evaluator.isBlank() || evaluator.length() > 200;
  }

  @Override
  public List<Object> arguments() {
    return List.of(200);
  }
}
