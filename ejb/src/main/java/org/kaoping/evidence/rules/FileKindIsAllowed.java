package org.kaoping.evidence.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Evidence comes in kinds of files that every office can open. */
public record FileKindIsAllowed(boolean known, String fileName, List<String> extensions)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !known;
  }

  @Override
  public List<Object> arguments() {
    return List.of(fileName, String.join("、", extensions));
  }
}
