package org.kaoping.web.api.supervision;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.rectification.Finding;
import org.kaoping.supervision.EvaluationReport;
import org.kaoping.supervision.ReportProblems;

/**
 * An evaluation report with the entries of the ledger that its problems are.
 *
 * @param findingIds oldest first
 */
public record ReportProblemsJson(
    long id,
    String title,
    String evaluator,
    String documentNumber,
    LocalDate issuedOn,
    List<Long> findingIds) {
  static ReportProblemsJson of(ReportProblems problems) {
    EvaluationReport report = problems.report();
    return new ReportProblemsJson(
        report.getId(),
        report.getTitle(),
        report.getEvaluator(),
        report.getDocumentNumber(),
        report.getIssuedOn(),
        problems.problems().stream().map(Finding::getId).toList());
  }
}
