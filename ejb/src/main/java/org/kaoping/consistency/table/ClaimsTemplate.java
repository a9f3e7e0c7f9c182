package org.kaoping.consistency.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The empty form: a sheet that explains, and the four tables with drop-down lists and hints. */
public final class ClaimsTemplate {
  private static final int ROWS = 2000;
  private static final int CHARACTER = 256;
  private static final int HELP_WIDTH = 90;
  private static final int LABEL_WIDTH = 14;
  private static final List<String> HEAD = List.of("head.unit", "head.year", "head.document");

  private ClaimsTemplate() {}

  /** The workbook's bytes. */
  public static byte[] write() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ClaimStyles styles = new ClaimStyles(workbook);
      help(workbook, styles);
      for (ClaimTable table : ClaimTable.values()) {
        table(workbook.createSheet(table.sheetName()), table, styles);
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void help(XSSFWorkbook workbook, ClaimStyles styles) {
    Sheet sheet = workbook.createSheet(ClaimWords.text("sheet.HELP"));
    sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
    sheet.setColumnWidth(1, HELP_WIDTH * CHARACTER);
    int at = 0;
    for (String word : HEAD) {
      Row row = sheet.createRow(at++);
      cell(row, 0, ClaimWords.text(word), styles.heading);
      cell(row, 1, "", styles.text);
    }
    at++;
    for (String line : ClaimWords.lines("help")) {
      cell(sheet.createRow(at++), 1, line, styles.plain);
    }
  }

  private static void table(XSSFSheet sheet, ClaimTable table, ClaimStyles styles) {
    Row heading = sheet.createRow(0);
    for (int at = 0; at < table.columns().size(); at++) {
      ClaimColumn column = table.columns().get(at);
      cell(heading, at, column.heading(), styles.heading);
      sheet.setColumnWidth(at, column.width() * CHARACTER);
      sheet.setDefaultColumnStyle(at, styles.text);
      sheet.addValidationData(validation(sheet, column, at));
    }
    sheet.createFreezePane(2, 1);
  }

  /** A drop-down list where there is a choice, and the column's hint on each of its cells. */
  private static DataValidation validation(XSSFSheet sheet, ClaimColumn column, int at) {
    DataValidation validation =
        sheet
            .getDataValidationHelper()
            .createValidation(constraint(sheet, column), new CellRangeAddressList(1, ROWS, at, at));
    // units are proposed, definitions are demanded
    validation.setShowErrorBox(column.isDefinition());
    validation.setSuppressDropDownArrow(true);
    validation.createPromptBox(column.heading(), ClaimWords.text("prompt." + column.name()));
    validation.setShowPromptBox(true);
    return validation;
  }

  private static DataValidationConstraint constraint(XSSFSheet sheet, ClaimColumn column) {
    var helper = sheet.getDataValidationHelper();
    if (column.isDefinition()) {
      return helper.createExplicitListConstraint(ClaimWords.definitions().toArray(String[]::new));
    }
    return column == ClaimColumn.UNIT
        ? helper.createExplicitListConstraint(ClaimWords.text("units").split("\\|"))
        : helper.createTextLengthConstraint(
            DataValidationConstraint.OperatorType.BETWEEN, "0", "200");
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }
}
