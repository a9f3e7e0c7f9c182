package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** An event against a unit says what happened, in at most 1,000 characters. */
public record EventIsDescribed(String text) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > 1_000;
  }

  @Override
  public List<Object> arguments() {
    return List.of(1_000);
  }
}
