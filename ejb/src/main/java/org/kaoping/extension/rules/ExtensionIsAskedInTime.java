package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * An extension is asked for on the last day of the limit at the latest; after it only by somebody
 * to whom the performance office has granted an exception.
 */
public record ExtensionIsAskedInTime(LocalDate dueOn, LocalDate today, boolean excepted)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return today.isAfter(dueOn) && !excepted;
  }

  @Override
  public List<Object> arguments() {
    return List.of(dueOn);
  }
}
