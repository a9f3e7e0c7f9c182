package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A stored file is handed out only while it still has the hash that was recorded. */
public record FileIsIntact(boolean intact, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !intact;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
