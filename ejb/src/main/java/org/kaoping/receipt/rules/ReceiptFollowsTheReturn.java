package org.kaoping.receipt.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What is submitted again came after it had been returned. */
public record ReceiptFollowsTheReturn(String number, LocalDate countsOn, LocalDate returnedOn)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return countsOn.isBefore(returnedOn);
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, countsOn, returnedOn);
  }
}
