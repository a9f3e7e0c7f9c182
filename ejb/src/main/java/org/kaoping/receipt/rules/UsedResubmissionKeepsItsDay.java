package org.kaoping.receipt.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * The day of a resubmission is not corrected afterwards: the document may have been returned again
 * since, with a new limit.
 */
public record UsedResubmissionKeepsItsDay(
    String number, boolean resubmission, LocalDate before, LocalDate wanted)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return resubmission && !before.equals(wanted);
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, before, wanted);
  }
}
