package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.Findings;

/** Checks the rows of an uploaded table of problems, and finds the units that they name. */
@ApplicationScoped
class ProblemChecks {
  private static final int LONGEST_NUMBER = 50;
  private static final int LONGEST_TEXT = 2000;

  @Inject private OrgUnits units;
  @Inject private Findings findings;
  @Inject private BusinessClock clock;

  ProblemReading check(EvaluationReport report, ProblemReading reading) {
    List<ProblemFinding> found = new ArrayList<>(reading.findings());
    List<ProblemRow> rows = new ArrayList<>();
    Set<String> taken =
        new HashSet<>(findings.numbersOf(FindingSource.EVALUATION_REPORT, report.getId()));
    for (ProblemRow row : reading.rows()) {
      text(row, 0, row.number(), LONGEST_NUMBER, found);
      if (!row.number().isEmpty() && !taken.add(row.number())) {
        found.add(
            ProblemFinding.of(row.row(), ProblemTable.column(0), "NUMBER_TWICE", row.number()));
      }
      text(row, 1, row.problem(), LONGEST_TEXT, found);
      text(row, 3, row.measure(), LONGEST_TEXT, found);
      limit(row, found);
      rows.add(located(report, row, found));
    }
    found.sort((a, b) -> a.row() == b.row() ? a.column().compareTo(b.column()) : a.row() - b.row());
    return new ProblemReading(rows, found);
  }

  private static void text(
      ProblemRow row, int column, String text, int longest, List<ProblemFinding> found) {
    String heading = ProblemTable.HEADINGS.get(column);
    if (text.isEmpty()) {
      found.add(ProblemFinding.of(row.row(), ProblemTable.column(column), "MISSING", heading));
    } else if (text.length() > longest) {
      found.add(
          ProblemFinding.of(
              row.row(),
              ProblemTable.column(column),
              "TOO_LONG",
              heading,
              String.valueOf(longest)));
    }
  }

  private void limit(ProblemRow row, List<ProblemFinding> found) {
    if (row.dueOn() != null && !LocalDate.parse(row.dueOn()).isAfter(clock.today())) {
      found.add(
          ProblemFinding.of(
              row.row(),
              ProblemTable.column(4),
              "LIMIT_PASSED",
              row.dueOn(),
              clock.today().toString()));
    }
  }

  /** The unit by its name; a division may follow after a blank or a slash. */
  private ProblemRow located(EvaluationReport report, ProblemRow row, List<ProblemFinding> found) {
    String name = row.unitName().strip();
    String[] parts = name.split("[\\s　/／]+", 2);
    Optional<OrgUnit> unit =
        name.isEmpty()
            ? Optional.empty()
            : units
                .childNamed(report.getJurisdictionId(), parts[0], clock.today())
                .filter(one -> one.getKind() == OrgUnitKind.UNIT);
    Optional<OrgUnit> division =
        parts.length < 2
            ? Optional.empty()
            : unit.flatMap(one -> units.childNamed(one.getId(), parts[1], clock.today()));
    if (unit.isEmpty() || parts.length > 1 && division.isEmpty()) {
      found.add(ProblemFinding.of(row.row(), ProblemTable.column(2), "UNIT_UNKNOWN", name));
    }
    return new ProblemRow(
        row.row(),
        row.number(),
        row.problem(),
        row.unitName(),
        unit.map(OrgUnit::getId).orElse(null),
        division.map(OrgUnit::getId).orElse(null),
        row.measure(),
        row.dueOn());
  }
}
