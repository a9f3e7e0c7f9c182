package org.kaoping.extension.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A limit has one open request at a time. */
public record OneExtensionIsOpen(boolean exists, LocalDate requestedOn) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return exists;
  }

  @Override
  public List<Object> arguments() {
    return List.of(requestedOn);
  }
}
