package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Assisting divisions that have not assessed themselves do not hold the collection up, but the
 * office says why it closes without them.
 *
 * @param missing names of the divisions of tasks without a self-assessment, once per task
 */
public record MissingAssistsAreExplained(List<String> missing, String reason)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !missing.isEmpty() && (reason == null || reason.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(missing.size(), String.join("、", missing.stream().distinct().toList()));
  }
}
