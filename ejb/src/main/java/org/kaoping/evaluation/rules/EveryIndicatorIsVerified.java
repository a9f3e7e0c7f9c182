package org.kaoping.evaluation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/**
 * A verification ends when every indicator has a verified rate, but for those whose result a
 * department in charge delivers.
 *
 * @param missing running numbers of the indicators without a rate
 */
public record EveryIndicatorIsVerified(List<Integer> missing) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !missing.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        missing.size(), missing.stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
