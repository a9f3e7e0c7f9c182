package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A correction does not turn a submission into another unit's, or into something else. */
public record UsedReceiptKeepsItsSender(String number, boolean changed) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return changed;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
