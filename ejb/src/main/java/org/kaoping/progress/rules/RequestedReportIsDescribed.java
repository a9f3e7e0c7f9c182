package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Who asks for a report says what about, in at most 500 characters. */
public record RequestedReportIsDescribed(String text) implements BusinessRule {
  private static final int LONGEST = 500;

  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
