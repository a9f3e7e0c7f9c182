package org.kaoping.evaluation.rules;

import org.kaoping.kernel.BusinessRule;

/** The bureau meeting's decision stands on numbered minutes (会议纪要). */
public record MinutesNumberIsGiven(String minutesNumber) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return minutesNumber == null || minutesNumber.isBlank();
  }
}
