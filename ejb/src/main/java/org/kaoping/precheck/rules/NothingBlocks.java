package org.kaoping.precheck.rules;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.precheck.CheckFinding;

/** What makes scoring impossible is mended before a scheme is issued. */
public record NothingBlocks(List<CheckFinding> errors) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !errors.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(
        String.join(
            "；", errors.stream().flatMap(error -> error.places(Locale.CHINESE).stream()).toList()));
  }
}
