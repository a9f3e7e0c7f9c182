package org.kaoping.plan.table;

import java.util.List;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.PlanRow;

/**
 * What was read from a file.
 *
 * @param rows in the order of the sheet; rows with findings may lack values
 * @param findings in the order of the sheet
 */
public record TableReading(List<PlanRow> rows, List<ImportFinding> findings) {
  public TableReading {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** Number of findings that hinder the import. */
  public long errors() {
    return findings.stream().filter(ImportFinding::isError).count();
  }
}
