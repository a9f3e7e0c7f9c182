package org.kaoping.execution.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * The collection closes only when the lead of every indicator has assessed itself.
 *
 * @param missing names of the divisions of tasks without a self-assessment, once per task
 */
public record LeadsHaveAssessedThemselves(List<String> missing) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !missing.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(missing.size(), String.join("、", missing.stream().distinct().toList()));
  }
}
