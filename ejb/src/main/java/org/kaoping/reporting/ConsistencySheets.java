package org.kaoping.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.consistency.ConsistencyReportView;
import org.kaoping.consistency.ReportLine;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.reports.ConsistencySheet;

/** Makes the printed consistency report. */
final class ConsistencySheets {
  private ConsistencySheets() {}

  static ConsistencySheet of(ConsistencyReportView report) {
    ReportLine line = report.line();
    return new ConsistencySheet(
        line.year().isEmpty()
            ? ReportWords.of("consistencyTitle", line.unit())
            : ReportWords.of("consistencyTitleOfYear", line.year(), line.unit()),
        line.unit(),
        line.document(),
        ReportWords.of(
            "consistencyChecked",
            ReportWords.of(ShanghaiDates.dateOf(line.checkedAt())),
            line.checkedBy()),
        line.isClean()
            ? ReportWords.of("consistencyClean", line.figures())
            : ReportWords.of(
                "consistencySummary", line.figures(), line.contradictions(), line.remarks()),
        lines(report),
        List.of(ReportWords.of("consistencyNote"), ReportWords.of("consistencyRounding")));
  }

  private static List<ConsistencySheet.Line> lines(ConsistencyReportView report) {
    List<ConsistencySheet.Line> lines = new ArrayList<>();
    for (ConsistencyFinding finding : report.findings()) {
      lines.add(
          new ConsistencySheet.Line(
              lines.size() + 1,
              ReportWords.of(finding.kind()),
              ReportWords.of(finding.gravity()),
              finding.stated(ReportWords.LANGUAGE),
              finding.expected(ReportWords.LANGUAGE),
              places(finding, report.line().document()),
              finding.message(ReportWords.LANGUAGE)));
    }
    return lines;
  }

  private static String places(ConsistencyFinding finding, String document) {
    return Stream.of(finding.where(), finding.elsewhere())
        .map(place -> place.textIn(document))
        .filter(place -> !place.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
