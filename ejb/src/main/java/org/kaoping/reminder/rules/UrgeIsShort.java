package org.kaoping.reminder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The words of an urge have at most 500 characters. */
public record UrgeIsShort(String text) implements BusinessRule {
  private static final int LONGEST = 500;

  @Override
  public boolean isBroken() {
    return text != null && text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
