package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A decision answers a question that the scheme asks. */
public record QuestionIsAsked(String questionCode, boolean asked) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !asked;
  }

  @Override
  public List<Object> arguments() {
    return List.of(questionCode);
  }
}
