package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An extension ends after the present limit. */
public record ExtensionLiesAfterTheLimit(LocalDate wantedOn, LocalDate dueOn)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return wantedOn == null || !wantedOn.isAfter(dueOn);
  }

  @Override
  public List<Object> arguments() {
    return List.of(wantedOn == null ? "—" : wantedOn, dueOn);
  }
}
