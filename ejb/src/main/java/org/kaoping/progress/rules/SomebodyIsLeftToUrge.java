package org.kaoping.progress.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Urging for reports reaches somebody: a report is missing, and not everybody was urged today. */
public record SomebodyIsLeftToUrge(int missing, int urged) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return urged == 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(missing);
  }
}
