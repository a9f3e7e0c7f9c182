package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A void line of the register stays as it is. */
public record ReceiptIsNotVoid(boolean isVoid, String number) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return isVoid;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
