package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An extension ends on the last day of the cycle's schedule at the latest. */
public record ExtensionStaysInTheCycle(LocalDate wantedOn, LocalDate lastDay)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return wantedOn != null && wantedOn.isAfter(lastDay);
  }

  @Override
  public List<Object> arguments() {
    return List.of(wantedOn == null ? "—" : wantedOn, lastDay);
  }
}
