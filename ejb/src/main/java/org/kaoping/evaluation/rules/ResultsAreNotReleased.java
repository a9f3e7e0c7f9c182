package org.kaoping.evaluation.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Delivered results are accepted until the cycle's results are released; then they are frozen. */
public record ResultsAreNotReleased(LocalDate releasedOn) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return releasedOn != null;
  }

  @Override
  public List<Object> arguments() {
    return releasedOn == null ? List.of() : List.of(releasedOn);
  }
}
