package org.kaoping.supervision;

import java.util.List;
import org.kaoping.rectification.Finding;

/**
 * An evaluation report with the problems that stand in the ledger.
 *
 * @param report the report
 * @param problems oldest first
 */
public record ReportProblems(EvaluationReport report, List<Finding> problems) {}
