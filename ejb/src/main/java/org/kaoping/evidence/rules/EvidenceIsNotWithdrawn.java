package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A withdrawn piece of evidence can be neither opened nor withdrawn again. */
public record EvidenceIsNotWithdrawn(boolean withdrawn, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return withdrawn;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
