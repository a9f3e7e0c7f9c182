package org.kaoping.progress.rules;

import org.kaoping.kernel.BusinessRule;

/** A milestone of which something was marked stays on record. */
public record MilestoneHasNoMark(long marks) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return marks > 0;
  }
}
