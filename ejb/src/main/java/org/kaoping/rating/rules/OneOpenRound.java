package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A cycle has one open round of ballots at a time. */
public record OneOpenRound(String openTitle) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return openTitle != null;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(openTitle));
  }
}
