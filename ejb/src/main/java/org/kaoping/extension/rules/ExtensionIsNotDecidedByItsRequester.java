package org.kaoping.extension.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody decides on an extension that he asked for himself. */
public record ExtensionIsNotDecidedByItsRequester(boolean own, String person)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return own;
  }

  @Override
  public List<Object> arguments() {
    return List.of(person);
  }
}
