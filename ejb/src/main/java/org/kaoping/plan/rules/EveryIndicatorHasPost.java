package org.kaoping.plan.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/**
 * Each indicator has a post in charge (责任人).
 *
 * @param without numbers (序号) of the rows that lack one
 */
public record EveryIndicatorHasPost(List<Integer> without) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !without.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(without.stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
