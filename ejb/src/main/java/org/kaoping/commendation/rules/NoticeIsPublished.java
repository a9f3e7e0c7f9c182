package org.kaoping.commendation.rules;

import org.kaoping.kernel.BusinessRule;

/** The notice is for everybody, once it is published. */
public record NoticeIsPublished(boolean published) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !published;
  }
}
