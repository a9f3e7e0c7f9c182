package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A satisfaction survey asks 1 to 60 questions, at least one of them scored. */
public record ScoredQuestionIsGiven(int questions, long scored) implements BusinessRule {
  private static final int MOST = 60;

  @Override
  public boolean isBroken() {
    return questions > MOST || scored < 1;
  }

  @Override
  public List<Object> arguments() {
    return List.of(MOST);
  }
}
