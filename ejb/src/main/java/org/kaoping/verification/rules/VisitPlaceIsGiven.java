package org.kaoping.verification.rules;

import org.kaoping.kernel.BusinessRule;

/** A visit says where it went, in at most 200 characters. */
public record VisitPlaceIsGiven(String place) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return place == null || place.isBlank() || place.length() > 200;
  }
}
