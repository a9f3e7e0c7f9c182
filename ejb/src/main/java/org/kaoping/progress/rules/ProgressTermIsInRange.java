package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The term for a progress report is 1 to 60 working days after the period's end. */
public record ProgressTermIsInRange(int days) implements BusinessRule {
  private static final int LEAST = 1;
  private static final int MOST = 60;

  @Override
  public boolean isBroken() {
    return days < LEAST || days > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(days, LEAST, MOST);
  }
}
