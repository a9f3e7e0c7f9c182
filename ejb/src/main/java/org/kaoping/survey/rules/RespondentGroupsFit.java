package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A questionnaire is for 1 to 10 groups of respondents with different names. */
public record RespondentGroupsFit(List<String> names) implements BusinessRule {
  private static final int MOST = 10;
  private static final int LONGEST = 50;

  @Override
  public boolean isBroken() {
    return names.isEmpty()
        || names.size() > MOST
        || names.stream().distinct().count() < names.size()
        || names.stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST);
  }

  @Override
  public List<Object> arguments() {
    return List.of(MOST, LONGEST);
  }
}
