package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A notice ends when every objection and appeal has been decided or withdrawn. */
public record EveryAppealIsSettled(long undecided) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return undecided > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(undecided);
  }
}
