package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An empty file proves nothing. */
public record FileIsNotEmpty(long size, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return size == 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
