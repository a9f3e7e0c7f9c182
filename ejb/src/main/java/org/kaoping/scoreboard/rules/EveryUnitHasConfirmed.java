package org.kaoping.scoreboard.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.kaoping.kernel.BusinessRule;

/** Scores are determined when every unit of the cycle has confirmed its result. */
public record EveryUnitHasConfirmed(List<String> waitingFor) implements BusinessRule {
  /** Units that a message names; a province has ten thousand. */
  private static final int NAMED = 20;

  @Override
  public boolean isBroken() {
    return !waitingFor.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    String names = waitingFor.stream().limit(NAMED).collect(Collectors.joining("、"));
    return List.of(waitingFor.size(), waitingFor.size() > NAMED ? names + "…" : names);
  }
}
