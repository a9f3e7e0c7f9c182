package org.kaoping.evaluation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/**
 * A completion rate is entered only where the indicator's rule can be applied to it; others are
 * verified by what their rule asks for.
 *
 * @param seqs running numbers of the indicators that are verified otherwise
 */
public record IndicatorTakesARate(List<Integer> seqs) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !seqs.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(seqs.stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
