package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An indicator whose result a department in charge delivers is not verified by the office too.
 *
 * @param seq running number of the indicator
 * @param department the department that delivers; null when none does
 */
public record ResultComesFromOffice(int seq, String department) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return department != null;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq, department == null ? "" : department);
  }
}
