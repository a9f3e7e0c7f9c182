package org.kaoping.verification.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/** A verification ends when no panel sits on one of the unit's items any more. */
public record NoPanelIsOpen(List<Integer> items) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !items.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(items.stream().map(String::valueOf).collect(Collectors.joining("、")));
  }
}
