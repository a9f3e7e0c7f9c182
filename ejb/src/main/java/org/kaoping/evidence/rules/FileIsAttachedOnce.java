package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The same file is attached to a case once. */
public record FileIsAttachedOnce(boolean attached, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return attached;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
