package org.kaoping.rectification.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A limit for rectification ends after today. */
public record LimitLiesAhead(LocalDate dueOn, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return dueOn == null || !dueOn.isAfter(today);
  }

  @Override
  public List<Object> arguments() {
    return List.of(dueOn == null ? "—" : dueOn, today);
  }
}
