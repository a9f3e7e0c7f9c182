package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A question has a text of at most 500 characters. */
public record SurveyQuestionFits(int number, String text) implements BusinessRule {
  private static final int LONGEST = 500;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, LONGEST);
  }
}
