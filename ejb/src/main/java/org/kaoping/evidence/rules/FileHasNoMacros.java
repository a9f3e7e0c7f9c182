package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Office files with macros are not taken. */
public record FileHasNoMacros(boolean macros, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return macros;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
