package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What a trial gives.
 *
 * @param scheme code of the scheme
 * @param version version of the scheme
 * @param answers the decisions used, assumed ones too
 * @param average the series average that was used
 * @param units one per unit, in the order of the facts
 * @param findings what somebody should look at
 */
public record TrialResult(
    String scheme,
    String version,
    List<SchemeAnswer> answers,
    SeriesAverage average,
    List<TrialUnit> units,
    List<TrialFinding> findings) {
  public TrialResult {
    answers = Checks.list("answers", answers);
    units = Checks.list("units", units);
    findings = Checks.list("findings", findings);
  }

  public Optional<TrialUnit> unit(String name) {
    return units.stream().filter(unit -> unit.score().unitKey().equals(name)).findFirst();
  }

  /** The findings of one kind. */
  public List<TrialFinding> findings(TrialFinding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }
}
