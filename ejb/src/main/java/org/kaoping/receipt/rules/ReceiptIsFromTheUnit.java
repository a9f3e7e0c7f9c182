package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A receipt counts as a submission of the unit that sent it. */
public record ReceiptIsFromTheUnit(String number, String sender, boolean fits)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !fits;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, sender);
  }
}
