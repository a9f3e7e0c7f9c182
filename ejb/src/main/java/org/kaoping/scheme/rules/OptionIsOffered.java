package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A decision chooses one of the readings that the question offers. */
public record OptionIsOffered(String questionCode, String option, List<String> offered)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !offered.contains(option);
  }

  @Override
  public List<Object> arguments() {
    return List.of(questionCode, option, String.join("、", offered));
  }
}
