package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A finding on a sheet has facts of at most 2,000 characters, a place of at most 200 and a measure
 * of at most 2,000.
 */
public record FindingIsStated(int seq, String facts, String place, String measure)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return facts == null
        || facts.isBlank()
        || facts.length() > 2000
        || place != null && place.length() > 200
        || measure != null && measure.length() > 2000;
  }

  @Override
  public List<Object> arguments() {
    return List.of(seq);
  }
}
