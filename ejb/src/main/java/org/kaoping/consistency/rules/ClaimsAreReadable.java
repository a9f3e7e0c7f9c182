package org.kaoping.consistency.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Only claims that can be read without a fault are checked.
 *
 * @param faults how many there are
 * @param first place of the first one, as a JSON pointer or a cell; empty for the whole input
 */
public record ClaimsAreReadable(int faults, String first) implements BusinessRule {
  /** Stands for the input as a whole. */
  private static final String WHOLE = "—";

  @Override
  public boolean isBroken() {
    return faults > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(faults, first.isEmpty() ? WHOLE : first);
  }
}
