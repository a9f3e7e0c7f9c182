package org.kaoping.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.Severity;
import org.kaoping.scoring.RefusalCode;
import org.kaoping.scoring.ScoringRefusal;

/**
 * Something the import of a scheme found.
 *
 * @param sheet name of the sheet; empty for JSON and when the file as a whole is meant
 * @param row row in the sheet, from 1; 0 when no row is meant
 * @param column letter of the column; empty when none is meant
 * @param pointer JSON pointer (RFC 6901) into the document; empty when none is known
 * @param code names the finding, with the feature that has its text: {@code SchemeImport.…}, {@code
 *     PlanImport.…} for what any workbook can have, {@code Scoring.…} for refusals of the engine
 * @param arguments what the text names
 * @param severity whether it hinders the import
 */
public record SchemeFinding(
    String sheet,
    int row,
    String column,
    String pointer,
    String code,
    List<String> arguments,
    Severity severity) {
  private static final String PLACES = "PlanImport.";
  private static final String OWN = "SchemeImport.";
  private static final String ENGINE = "Scoring.";

  public SchemeFinding {
    arguments = List.copyOf(arguments);
  }

  /** What the reading of any workbook found: file, formulas, errors. */
  public static SchemeFinding ofWorkbook(ImportFinding found) {
    return new SchemeFinding(
        found.sheet(),
        found.row(),
        found.column(),
        "",
        PLACES + found.code(),
        found.arguments().stream().map(String::valueOf).toList(),
        found.severity());
  }

  /** A finding about a place of the JSON document, or about the whole file. */
  public static SchemeFinding at(String pointer, String code, Object... arguments) {
    return new SchemeFinding("", 0, "", pointer, OWN + code, texts(arguments), Severity.ERROR);
  }

  /** What the engine refuses. */
  public static SchemeFinding refused(String pointer, ScoringRefusal refusal) {
    return new SchemeFinding(
        "", 0, "", pointer, ENGINE + refusal.code(), refusal.args(), Severity.ERROR);
  }

  /** A finding of this feature about a place in a workbook. */
  public static SchemeFinding inSheet(
      String sheet, int row, String column, String code, Severity severity, Object... arguments) {
    return new SchemeFinding(sheet, row, column, "", OWN + code, texts(arguments), severity);
  }

  /** The same, at a place of a workbook. */
  public SchemeFinding movedTo(String sheetName, int rowNumber, String columnLetter) {
    return new SchemeFinding(
        sheetName, rowNumber, columnLetter, pointer, code, arguments, severity);
  }

  private static List<String> texts(Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(String.valueOf(argument));
    }
    return texts;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Where it is, what is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    return place(locale) + text(locale);
  }

  /** What is wrong and what to do, without its place. */
  public String text(Locale locale) {
    return code.startsWith(ENGINE)
        ? new ScoringRefusal(
                RefusalCode.valueOf(code.substring(ENGINE.length())), arguments.toArray())
            .text(locale)
        : Messages.rule(code, List.copyOf(arguments), locale);
  }

  private String place(Locale locale) {
    if (!sheet.isEmpty()) {
      return Messages.rule(PLACES + placeInSheet(), List.of(sheet, row, column), locale);
    }
    return pointer.isEmpty() ? "" : Messages.rule(OWN + "AT_POINTER", List.of(pointer), locale);
  }

  private String placeInSheet() {
    if (row == 0) {
      return "AT_SHEET";
    }
    return column.isEmpty() ? "AT_ROW" : "AT_CELL";
  }
}
