package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Commended is only who was nominated in this cycle. */
public record ChosenAreNominated(long unknown) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return unknown > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(unknown);
  }
}
