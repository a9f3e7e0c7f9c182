package org.kaoping.consistency.input;

import java.util.List;
import java.util.Optional;
import org.kaoping.consistency.claim.ClaimSheet;

/**
 * What was read.
 *
 * @param sheet empty when there are faults
 * @param faults in the order of the input; nothing is checked while there is one
 */
public record ClaimReading(Optional<ClaimSheet> sheet, List<ClaimFault> faults) {
  public ClaimReading {
    faults = List.copyOf(faults);
  }
}
