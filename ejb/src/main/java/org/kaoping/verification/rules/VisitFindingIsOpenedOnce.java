package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A finding of a visit enters the ledger once. */
public record VisitFindingIsOpenedOnce(boolean opened) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return opened;
  }
}
