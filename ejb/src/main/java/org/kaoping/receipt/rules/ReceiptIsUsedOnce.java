package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A receipt counts as one submission only. */
public record ReceiptIsUsedOnce(String number, boolean used) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return used;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
