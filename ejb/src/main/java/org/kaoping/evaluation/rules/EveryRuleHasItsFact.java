package org.kaoping.evaluation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/**
 * A verification ends when everything is entered that the scheme's rules for single indicators ask
 * for.
 *
 * @param seqs running numbers of the indicators whose rule has nothing to be applied to
 */
public record EveryRuleHasItsFact(List<Integer> seqs) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !seqs.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(seqs.stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
