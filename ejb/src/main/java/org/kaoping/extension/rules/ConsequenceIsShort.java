package org.kaoping.extension.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The consequence of a late act is quoted from the scheme in at most 500 characters. */
public record ConsequenceIsShort(String consequence) implements BusinessRule {
  private static final int LONGEST = 500;

  @Override
  public boolean isBroken() {
    return consequence != null && consequence.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
