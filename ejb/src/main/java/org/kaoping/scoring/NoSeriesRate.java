package org.kaoping.scoring;

import java.util.List;

/**
 * There is no average: no unit is verified, no mandatory result is in, or no rule asks for it.
 *
 * @param provisionalReasons why; empty if no rule of the series asks for an average
 */
public record NoSeriesRate(List<ProvisionalReason> provisionalReasons) implements SeriesAverage {
  public NoSeriesRate {
    provisionalReasons = Checks.list("provisionalReasons", provisionalReasons);
  }

  static NoSeriesRate because(ProvisionalReason.Code code) {
    return new NoSeriesRate(List.of(ProvisionalReason.of(code)));
  }

  static NoSeriesRate unused() {
    return new NoSeriesRate(List.of());
  }
}
