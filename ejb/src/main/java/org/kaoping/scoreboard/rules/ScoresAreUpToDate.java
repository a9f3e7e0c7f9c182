package org.kaoping.scoreboard.rules;

import org.kaoping.kernel.BusinessRule;

/** Released is what the facts give: a run that facts have overtaken is determined anew before. */
public record ScoresAreUpToDate(String determined, String now) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !determined.equals(now);
  }
}
