package org.kaoping.receipt.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.receipt.ReceiptKind;

/** A plan counts as a plan, a revised report as a revised report. */
public record ReceiptKindFits(String number, ReceiptKind kind, ReceiptKind needed)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return kind != needed;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, kind, needed);
  }
}
