package org.kaoping.plan.rules;

import java.util.HashSet;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A plan has chapters one to six, each at most once. */
public record ChaptersAreOneToSix(List<Integer> numbers) implements BusinessRule {
  /** How many chapters a plan has. */
  public static final int CHAPTERS = 6;

  @Override
  public boolean isBroken() {
    return new HashSet<>(numbers).size() < numbers.size()
        || numbers.stream().anyMatch(number -> number < 1 || number > CHAPTERS);
  }
}
