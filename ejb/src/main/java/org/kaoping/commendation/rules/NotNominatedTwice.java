package org.kaoping.commendation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A unit or a post is nominated once in a cycle. */
public record NotNominatedTwice(boolean nominated, String nominee) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return nominated;
  }

  @Override
  public List<Object> arguments() {
    return List.of(nominee);
  }
}
