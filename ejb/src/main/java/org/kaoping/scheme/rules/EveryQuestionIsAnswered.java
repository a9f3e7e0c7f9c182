package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A scheme is issued only when everything that print leaves open has been decided. */
public record EveryQuestionIsAnswered(List<String> open) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !open.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.join("、", open));
  }
}
