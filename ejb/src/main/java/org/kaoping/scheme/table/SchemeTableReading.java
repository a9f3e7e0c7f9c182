package org.kaoping.scheme.table;

import java.util.List;
import org.kaoping.scheme.SchemeFinding;

/**
 * What a workbook says.
 *
 * @param document as JSON, not yet read by the codec; empty when the file is no such workbook
 * @param places from which cell each part comes
 * @param findings in the order of the workbook
 */
public record SchemeTableReading(String document, CellPlaces places, List<SchemeFinding> findings) {
  public SchemeTableReading {
    findings = List.copyOf(findings);
  }
}
