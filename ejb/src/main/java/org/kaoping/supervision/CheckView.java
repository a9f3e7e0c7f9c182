package org.kaoping.supervision;

import java.util.List;
import org.kaoping.rectification.Finding;

/**
 * A check as a person reads it.
 *
 * @param check with its sheet
 * @param unitName the checked unit; null when it visits several
 * @param lines what stands on the sheet, with names
 * @param findings as they stand in the ledger once both have confirmed
 */
public record CheckView(
    SupervisionCheck check, String unitName, List<Line> lines, List<Finding> findings) {

  /** A finding of the sheet with the names of unit and division. */
  public record Line(CheckFinding finding, String unitName, String divisionName) {}
}
