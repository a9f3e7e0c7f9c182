package org.kaoping.consistency;

import java.util.List;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingKind;
import org.kaoping.consistency.check.Gravity;

/**
 * A consistency report as its readers see it.
 *
 * @param line what it is about, and its counts
 * @param findings grouped by kind, contradictions before remarks
 */
public record ConsistencyReportView(ReportLine line, List<ConsistencyFinding> findings) {
  public ConsistencyReportView {
    findings = List.copyOf(findings);
  }

  /**
   * Findings of a kind and gravity.
   *
   * @param kind null for all
   * @param gravity null for both
   */
  public List<ConsistencyFinding> findings(FindingKind kind, Gravity gravity) {
    return findings.stream()
        .filter(finding -> kind == null || finding.kind() == kind)
        .filter(finding -> gravity == null || finding.gravity() == gravity)
        .toList();
  }
}
