package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A draw takes 0 to 100 percent and at least a number from 0 to 1,000 of each group, and not
 * nothing.
 */
public record DrawSizeIsPositive(int percent, int least) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return percent < 0 || percent > 100 || least < 0 || least > 1000 || percent + least == 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(percent, least);
  }
}
