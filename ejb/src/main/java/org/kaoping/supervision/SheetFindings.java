package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rectification.Findings;
import org.kaoping.rectification.NewFinding;
import org.kaoping.supervision.rules.FindingFitsTheCheck;
import org.kaoping.supervision.rules.FindingIsStated;

/** The findings of a sheet: checked when it is entered, put into the ledger when both confirm. */
@ApplicationScoped
class SheetFindings {
  @Inject private Findings findings;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;

  void check(SupervisionCheck check, CheckSheet sheet, LocalDate today) {
    List<CheckFinding> lines = sheet.findings();
    for (int i = 0; i < lines.size(); i++) {
      CheckFinding line = lines.get(i);
      Rules.check(
          new FindingIsStated(i + 1, line.getFacts(), line.getPlace(), line.getMeasure()),
          new DateIsNotInTheFuture(line.getFoundOn(), today),
          new FindingFitsTheCheck(i + 1, fits(check, line)));
    }
  }

  private boolean fits(SupervisionCheck check, CheckFinding line) {
    return line.getUnitId() > 0
        && (check.getUnitId() == null || check.getUnitId() == line.getUnitId())
        && isUnit(check.getJurisdictionId(), line.getUnitId(), line.getDivisionId());
  }

  /**
   * Whether a finding can lie there.
   *
   * @param divisionId null for the whole unit
   */
  boolean isUnit(long jurisdictionId, long unitId, Long divisionId) {
    OrgUnit unit = units.get(unitId);
    return unit.getRootId() == jurisdictionId
        && unit.getKind() == OrgUnitKind.UNIT
        && (divisionId == null || Objects.equals(units.get(divisionId).getParentId(), unitId));
  }

  void enter(SupervisionCheck check) {
    List<CheckFinding> lines = check.getFindings();
    for (int i = 0; i < lines.size(); i++) {
      CheckFinding line = lines.get(i);
      findings.enter(
          new NewFinding(
              check.getKind().source(),
              check.getId(),
              String.valueOf(i + 1),
              check.getCycleId(),
              appraisalOf(check.getCycleId(), line.getUnitId()),
              line.getUnitId(),
              line.getDivisionId(),
              check.getIndicatorId(),
              line.getFacts(),
              line.getMeasure(),
              line.getFoundOn(),
              line.getPlace() == null || line.getPlace().isBlank()
                  ? check.getPlace()
                  : line.getPlace(),
              null));
    }
  }

  /** The unit's appraisal in a cycle; null when it has none. */
  Long appraisalOf(long cycleId, long unitId) {
    return appraisals.ofUnit(unitId).stream()
        .filter(appraisal -> appraisal.getCycleId() == cycleId)
        .map(UnitAppraisal::getId)
        .findFirst()
        .orElse(null);
  }
}
