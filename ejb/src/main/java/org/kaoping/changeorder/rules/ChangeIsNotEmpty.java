package org.kaoping.changeorder.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A change order changes something in every plan and in every indicator that it names. */
public record ChangeIsNotEmpty(boolean empty, String what) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return empty;
  }

  @Override
  public List<Object> arguments() {
    return List.of(what);
  }
}
