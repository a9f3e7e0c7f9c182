package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An answer in words has at most 1,000 characters. */
public record OpenAnswerFits(int number, int length) implements BusinessRule {
  /** Most characters of an answer in words. */
  public static final int LONGEST = 1_000;

  @Override
  public boolean isBroken() {
    return length > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, LONGEST);
  }
}
