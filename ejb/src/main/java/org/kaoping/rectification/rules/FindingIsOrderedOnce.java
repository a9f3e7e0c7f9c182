package org.kaoping.rectification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A finding of the ledger gets one order; whatever follows happens on that order.
 *
 * @param number document number of the order that exists; null for none
 */
public record FindingIsOrderedOnce(String number) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return number != null;
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(number));
  }
}
