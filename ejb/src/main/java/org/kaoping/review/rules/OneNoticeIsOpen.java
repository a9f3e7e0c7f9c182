package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A cycle has one open notice at a time. */
public record OneNoticeIsOpen(boolean open, int round) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return open;
  }

  @Override
  public List<Object> arguments() {
    return List.of(round);
  }
}
