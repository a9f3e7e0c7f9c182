package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A receipt on which a submission rests can be corrected, not voided. */
public record ReceiptCarriesNoSubmission(String number, boolean used) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return used;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
