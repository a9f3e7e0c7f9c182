package org.kaoping.web.api.supervision;

import java.util.List;
import java.util.Locale;
import org.kaoping.supervision.ProblemRow;
import org.kaoping.supervision.StagedProblems;

/**
 * An uploaded table of problems; nothing of it stands in the ledger yet.
 *
 * @param confirmable whether it may be taken over: still open and without findings
 */
public record StagedProblemsJson(
    long id,
    long reportId,
    String fileName,
    List<ProblemRow> rows,
    List<Found> findings,
    boolean confirmable) {

  /**
   * What hinders the import.
   *
   * @param row of the sheet, from 1; 0 when the file is meant
   * @param message what is wrong and what to do, in the reader's language
   */
  public record Found(int row, String column, String code, String message) {}

  static StagedProblemsJson of(StagedProblems staged, Locale locale) {
    return new StagedProblemsJson(
        staged.id(),
        staged.reportId(),
        staged.fileName(),
        staged.rows(),
        staged.findings().stream()
            .map(one -> new Found(one.row(), one.column(), one.code(), one.message(locale)))
            .toList(),
        staged.confirmable());
  }
}
