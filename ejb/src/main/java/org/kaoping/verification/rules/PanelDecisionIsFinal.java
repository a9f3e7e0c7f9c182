package org.kaoping.verification.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What a panel has decided is not verified again. */
public record PanelDecisionIsFinal(int seq, String documentNumber) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return documentNumber != null;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq, documentNumber == null ? "" : documentNumber);
  }
}
