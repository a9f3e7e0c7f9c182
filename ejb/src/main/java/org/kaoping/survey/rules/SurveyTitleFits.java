package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A questionnaire has a title of at most 200 and an introduction of at most 2,000 characters. */
public record SurveyTitleFits(String title, String introduction) implements BusinessRule {
  private static final int TITLE = 200;
  private static final int INTRODUCTION = 2_000;

  @Override
  public boolean isBroken() {
    return title == null
        || title.isBlank()
        || title.length() > TITLE
        || introduction != null && introduction.length() > INTRODUCTION;
  }

  @Override
  public List<Object> arguments() {
    return List.of(TITLE, INTRODUCTION);
  }
}
