package org.kaoping.web.api.scheme;

import java.util.List;
import java.util.Locale;
import org.kaoping.plan.ImportState;
import org.kaoping.plan.Severity;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.scheme.SchemeFinding;
import org.kaoping.scheme.StagedScheme;

/**
 * An uploaded scheme that waits to be confirmed.
 *
 * @param warnings what the pre-check finds in it; empty while the file has errors
 * @param questions what print leaves open
 * @param schemeId the scheme that came of it; null before
 * @param confirmable whether it may be taken over: still open and no finding is an error
 */
public record StagedSchemeJson(
    long id,
    String fileName,
    ImportState state,
    List<Finding> findings,
    List<PrecheckJson.Found> warnings,
    List<String> questions,
    Long schemeId,
    boolean confirmable) {

  /**
   * What the import found.
   *
   * @param row row of the sheet, from 1; 0 when no row is meant
   * @param column letter of the column; empty when none is meant
   * @param pointer JSON pointer into the document; empty when none is known
   * @param message where, what is wrong and what to do, in the reader's language
   */
  public record Finding(
      String sheet,
      int row,
      String column,
      String pointer,
      String code,
      Severity severity,
      String message) {}

  static StagedSchemeJson of(StagedScheme staged, Locale locale) {
    return new StagedSchemeJson(
        staged.id(),
        staged.fileName(),
        staged.state(),
        staged.findings().stream().map(finding -> finding(finding, locale)).toList(),
        staged.warnings().stream()
            .map((CheckFinding found) -> PrecheckJson.found(found, locale))
            .toList(),
        staged.questions().stream().map(question -> question.text(locale)).toList(),
        staged.schemeId(),
        staged.confirmable());
  }

  private static Finding finding(SchemeFinding found, Locale locale) {
    return new Finding(
        found.sheet(),
        found.row(),
        found.column(),
        found.pointer(),
        found.code(),
        found.severity(),
        found.message(locale));
  }
}
