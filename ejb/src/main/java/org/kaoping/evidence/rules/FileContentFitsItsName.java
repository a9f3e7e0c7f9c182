package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A file is what its extension says; a renamed program is none. */
public record FileContentFitsItsName(boolean fits, String fileName) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !fits;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName);
  }
}
