package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An event falls under a bar that the scheme of the cycle has. */
public record BarIsOfTheScheme(String bar, List<String> known) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return bar == null || !known.contains(bar);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(bar), known);
  }
}
