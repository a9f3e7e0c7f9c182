package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A mark lies between 0 and 100 and has at most two decimals. */
public record MarksFit(List<String> wrong) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !wrong.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(wrong);
  }
}
