package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The name of an uploaded table is given and short enough to be kept. */
public record FileNameFits(String name) implements BusinessRule {
  /** Longest name, in characters. */
  public static final int LONGEST = 200;

  @Override
  public boolean isBroken() {
    return name == null
        || name.isBlank()
        || name.codePointCount(0, name.length()) > LONGEST
        || name.chars().anyMatch(Character::isISOControl);
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
