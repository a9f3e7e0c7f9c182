package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A report counts for a period from 0 to 31 days before its end. */
public record EarlyReportIsInRange(int days) implements BusinessRule {
  private static final int LEAST = 0;
  private static final int MOST = 31;

  @Override
  public boolean isBroken() {
    return days < LEAST || days > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(days, LEAST, MOST);
  }
}
