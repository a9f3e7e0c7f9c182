package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A breakdown table has at most {@value #MOST} rows. */
public record TableIsNotTooLong(int rows) implements BusinessRule {
  /** Most rows of a table. */
  public static final int MOST = 2000;

  @Override
  public boolean isBroken() {
    return rows > MOST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(rows, MOST);
  }
}
