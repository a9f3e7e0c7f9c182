package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An order says what is wrong and what has to be done, each in at most 2,000 characters. */
public record ProblemAndRequirementAreStated(String problem, String requirement)
    implements BusinessRule {
  private static final int LONGEST = 2000;

  @Override
  public boolean isBroken() {
    return isMissing(problem) || isMissing(requirement);
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
