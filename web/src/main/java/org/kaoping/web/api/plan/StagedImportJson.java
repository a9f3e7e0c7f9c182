package org.kaoping.web.api.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaoping.plan.Category;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.Severity;
import org.kaoping.plan.StagedImport;

/**
 * An uploaded breakdown table that waits to be confirmed.
 *
 * @param confirmable whether it may be taken over: still open and no finding is an error
 */
public record StagedImportJson(
    long id,
    long appraisalId,
    String fileName,
    List<PlanRow> rows,
    List<Finding> findings,
    BigDecimal total,
    Map<Category, BigDecimal> subtotals,
    boolean confirmable) {

  /**
   * What the import found.
   *
   * @param row row of the sheet, from 1; 0 when no row is meant
   * @param column letter of the column; empty when none is meant
   * @param message what is wrong and what to do, in the reader's language
   */
  public record Finding(
      String sheet, int row, String column, String code, Severity severity, String message) {}

  static StagedImportJson of(StagedImport staged, Locale locale) {
    return new StagedImportJson(
        staged.id(),
        staged.appraisalId(),
        staged.fileName(),
        staged.rows(),
        staged.findings().stream().map(finding -> finding(finding, locale)).toList(),
        staged.total(),
        staged.subtotals(),
        staged.confirmable());
  }

  private static Finding finding(ImportFinding found, Locale locale) {
    return new Finding(
        found.sheet(),
        found.row(),
        found.column(),
        found.code(),
        found.severity(),
        found.message(locale));
  }
}
