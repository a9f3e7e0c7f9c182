package org.kaoping.consistency.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.consistency.input.ClaimFault;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.Faults;
import org.kaoping.consistency.input.InputCode;
import org.kaoping.consistency.input.SheetBuilder;
import org.kaoping.consistency.input.Spot;
import org.kaoping.consistency.input.Values;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.table.Findings;
import org.kaoping.plan.table.WorkbookGate;

/** Reads claims from a workbook made after the template. */
public final class ClaimsWorkbook {
  private static final int HEAD_ROWS = 40;

  private final Faults faults = new Faults();
  private final SheetBuilder builder = new SheetBuilder(faults);
  private final CellText cells = new CellText();

  private ClaimsWorkbook() {}

  /** Reads a file; whatever is wrong with it becomes a fault, never an exception. */
  public static ClaimReading read(byte[] file) {
    Findings refusals = new Findings();
    Optional<XSSFWorkbook> admitted = new WorkbookGate(refusals).open(file);
    if (admitted.isEmpty()) {
      return new ClaimReading(
          Optional.empty(), refusals.inOrder().stream().map(ClaimsWorkbook::fault).toList());
    }
    try (XSSFWorkbook workbook = admitted.get()) {
      return new ClaimsWorkbook().workbook(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static ClaimFault fault(ImportFinding refusal) {
    return new ClaimFault(Spot.WHOLE, "PlanImport." + refusal.code(), refusal.arguments());
  }

  private ClaimReading workbook(XSSFWorkbook workbook) {
    head(workbook.getSheet(ClaimWords.text("sheet.HELP")));
    ClaimRows rows = new ClaimRows(builder, faults);
    boolean found = false;
    for (ClaimTable table : ClaimTable.values()) {
      Sheet sheet = workbook.getSheet(table.sheetName());
      if (sheet != null) {
        found = true;
        new TableRows(faults).each(sheet, table, builder::isFull, row -> take(table, row, rows));
      }
    }
    rows.finish();
    if (!found) {
      faults.add(
          Spot.WHOLE,
          InputCode.SHEETS_MISSING,
          Arrays.stream(ClaimTable.values())
              .map(ClaimTable::sheetName)
              .collect(Collectors.joining("、")));
    }
    return builder.build();
  }

  private static void take(ClaimTable table, ClaimRow row, ClaimRows rows) {
    switch (table) {
      case BUDGET -> rows.budget(row);
      case INDICATORS -> rows.indicator(row);
      case TEXT -> rows.text(row);
      case SCORES -> rows.score(row);
    }
  }

  /** Unit, year and document stand beside their words on the sheet with the explanations. */
  private void head(Sheet sheet) {
    Values values = new Values(faults);
    String unit = beside(sheet, "head.unit");
    String year = beside(sheet, "head.year");
    String document = beside(sheet, "head.document");
    Spot spot = Spot.at(ClaimWords.text("sheet.HELP"), 0, "");
    if (unit.isEmpty()) {
      faults.add(spot, InputCode.VALUE_MISSING, ClaimWords.text("head.unit"));
    }
    builder.head(
        values.text(unit, ClaimWords.text("head.unit"), spot),
        values.year(year, spot),
        values.text(document, ClaimWords.text("head.document"), spot));
  }

  private String beside(Sheet sheet, String word) {
    if (sheet == null) {
      return "";
    }
    for (int at = 0; at < Math.min(HEAD_ROWS, sheet.getLastRowNum() + 1); at++) {
      Row row = sheet.getRow(at);
      if (row != null
          && ClaimWords.squeezed(cells.of(row.getCell(0))).equals(ClaimWords.text(word))) {
        return cells.of(row.getCell(1));
      }
    }
    return "";
  }
}
