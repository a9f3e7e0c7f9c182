package org.kaoping.web.api.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.rectification.Finding;
import org.kaoping.supervision.CheckFinding;
import org.kaoping.supervision.CheckKind;
import org.kaoping.supervision.CheckState;
import org.kaoping.supervision.CheckView;
import org.kaoping.supervision.SupervisionCheck;

/**
 * A check with its sheet.
 *
 * @param drawId the draw; null for a check that was not drawn
 * @param unitId the checked unit; null when the check visits several
 * @param enteredBy person who entered the sheet, and so confirmed it first
 * @param findingIds entries of the ledger once both have confirmed
 */
public record CheckJson(
    long id,
    CheckKind kind,
    CheckState state,
    String title,
    Long drawId,
    Long unitId,
    String unitName,
    Long divisionId,
    Long indicatorId,
    List<Inspector> inspectors,
    LocalDate checkedOn,
    String place,
    String situation,
    List<Line> findings,
    Long enteredBy,
    Instant enteredAt,
    Long confirmedBy,
    Instant confirmedAt,
    List<Long> findingIds,
    long version) {

  /** One of the two. */
  public record Inspector(long personId, String name, String home) {}

  /** A finding on the sheet. */
  public record Line(
      long unitId,
      String unitName,
      Long divisionId,
      String divisionName,
      String facts,
      String measure,
      LocalDate foundOn,
      String place) {
    static Line of(CheckView.Line line) {
      CheckFinding finding = line.finding();
      return new Line(
          finding.getUnitId(),
          line.unitName(),
          finding.getDivisionId(),
          line.divisionName(),
          finding.getFacts(),
          finding.getMeasure(),
          finding.getFoundOn(),
          finding.getPlace());
    }
  }

  static CheckJson of(CheckView view) {
    SupervisionCheck check = view.check();
    return new CheckJson(
        check.getId(),
        check.getKind(),
        check.getState(),
        check.getTitle(),
        check.getDrawId(),
        check.getUnitId(),
        view.unitName(),
        check.getDivisionId(),
        check.getIndicatorId(),
        check.inspectors().stream()
            .map(one -> new Inspector(one.getPerson(), one.getName(), one.getHome()))
            .toList(),
        check.getCheckedOn(),
        check.getPlace(),
        check.getSituation(),
        view.lines().stream().map(Line::of).toList(),
        check.getEnteredBy(),
        check.getEnteredAt(),
        check.getConfirmedBy(),
        check.getConfirmedAt(),
        view.findings().stream().map(Finding::getId).toList(),
        check.getVersion());
  }
}
