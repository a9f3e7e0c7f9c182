package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Evidence is withdrawn by who attached it, or by his office. */
public record EvidenceIsOwn(boolean own, String attachedBy) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !own;
  }

  @Override
  public List<Object> arguments() {
    return List.of(attachedBy);
  }
}
