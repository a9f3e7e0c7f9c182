package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/**
 * Scores of a series.
 *
 * @param average the series average that was used
 * @param units one per unit, in the order given
 * @param ranking places by total
 */
public record SeriesResult(SeriesAverage average, List<UnitScore> units, Ranking ranking) {
  public SeriesResult {
    units = Checks.list("units", units);
  }

  public Optional<UnitScore> unit(String unitKey) {
    return units.stream().filter(unit -> unit.unitKey().equals(unitKey)).findFirst();
  }

  public boolean provisional() {
    return ranking.provisional();
  }
}
