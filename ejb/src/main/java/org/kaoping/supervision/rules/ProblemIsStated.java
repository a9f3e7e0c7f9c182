package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A problem of a report has a number of at most 50 characters, a text and a measure of at most
 * 2,000 each.
 */
public record ProblemIsStated(String number, String problem, String measure)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return isMissing(number, 50) || isMissing(problem, 2000) || isMissing(measure, 2000);
  }

  @Override
  public List<Object> arguments() {
    return List.of(2000);
  }

  private static boolean isMissing(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }
}
