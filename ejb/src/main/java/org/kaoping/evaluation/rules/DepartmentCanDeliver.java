package org.kaoping.evaluation.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A result is expected from a department that has a post for delivering it today, and not from the
 * appraised unit itself.
 *
 * @param name the department
 * @param hasPost whether it has a post with the role of a supervising department
 * @param isAppraisedUnit whether it would deliver its own result
 */
public record DepartmentCanDeliver(String name, boolean hasPost, boolean isAppraisedUnit)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !hasPost || isAppraisedUnit;
  }

  @Override
  public List<Object> arguments() {
    return List.of(name);
  }
}
