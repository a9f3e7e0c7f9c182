package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The printed scoring standard beside a scheme has at most 20,000 characters. */
public record SourceTextFits(String text) implements BusinessRule {
  private static final int LONGEST = 20_000;

  @Override
  public boolean isBroken() {
    return text != null && text.length() > LONGEST;
  }

  @Override
  public List<Object> arguments() {
    return List.of(LONGEST);
  }
}
