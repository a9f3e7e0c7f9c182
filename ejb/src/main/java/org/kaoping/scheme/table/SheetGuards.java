package org.kaoping.scheme.table;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** Help for whoever fills the form: drop-down lists, prompts, and a header that stays. */
final class SheetGuards {
  /** Hidden sheet with the choices; a list written into a cell's rule may have 255 characters. */
  private static final String CHOICES = "选项";

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_PROMPT = 255;

  private SheetGuards() {}

  /** Prompts and choices for the rows from one on; the cells above are locked. */
  static void guard(XSSFSheet sheet, List<Column> columns, int firstRow) {
    for (int at = 0; at < columns.size(); at++) {
      add(sheet, columns.get(at), firstRow, SheetRows.MOST + firstRow - 1, at);
    }
    lockHeader(sheet);
  }

  /** A prompt and choices for some cells of one column. */
  static void add(XSSFSheet sheet, Column column, int first, int last, int at) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String list = list(column);
    DataValidationConstraint constraint =
        list.isEmpty()
            ? helper.createCustomConstraint("TRUE")
            : helper.createFormulaListConstraint(choices(sheet.getWorkbook(), list));
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(first, last, at, at));
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(!list.isEmpty());
    validation.setShowErrorBox(isClosed(column));
    if (!column.prompt().isEmpty()) {
      validation.createPromptBox(
          shortened(column.heading(), LONGEST_TITLE), shortened(column.prompt(), LONGEST_PROMPT));
      validation.setShowPromptBox(true);
    }
    sheet.addValidationData(validation);
  }

  private static String list(Column column) {
    return switch (column.kind()) {
      case WORD -> column.words();
      case TRUTH -> "truth";
      case CODE -> column == Columns.RULE ? "type" : "";
      default -> "";
    };
  }

  /** Where another word than those of the list cannot be meant. */
  private static boolean isClosed(Column column) {
    return column.kind() == Column.Kind.WORD || column.kind() == Column.Kind.TRUTH;
  }

  /** The range of a list on the hidden sheet, written there on first use. */
  private static String choices(XSSFWorkbook workbook, String list) {
    XSSFSheet hidden = workbook.getSheet(CHOICES);
    if (hidden == null) {
      hidden = workbook.createSheet(CHOICES);
    }
    String name = "list_" + list;
    if (workbook.getName(name) == null) {
      List<String> words =
          list.equals("truth")
              ? List.of(SchemeWords.text("yes"), SchemeWords.text("no"))
              : List.copyOf(SchemeWords.choices(list).values());
      int row = hidden.getPhysicalNumberOfRows();
      var cells = hidden.createRow(row);
      for (int at = 0; at < words.size(); at++) {
        cells.createCell(at).setCellValue(words.get(at));
      }
      var range = workbook.createName();
      range.setNameName(name);
      String lastColumn =
          org.apache.poi.ss.util.CellReference.convertNumToColString(words.size() - 1);
      range.setRefersToFormula(CHOICES + "!$A$" + (row + 1) + ":$" + lastColumn + "$" + (row + 1));
    }
    return name;
  }

  /** Moves the sheet with the choices to the end, out of sight. */
  static void hideChoices(XSSFWorkbook workbook) {
    if (workbook.getSheet(CHOICES) != null) {
      workbook.setSheetOrder(CHOICES, workbook.getNumberOfSheets() - 1);
      workbook.setSheetHidden(workbook.getSheetIndex(CHOICES), true);
    }
  }

  /** Locked without a password: it keeps from slips, and whoever must can lift it. */
  static void lockHeader(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
  }

  /** Unlocks the columns behind the table: a row is deleted only where no cell of it is locked. */
  static void openRest(XSSFSheet sheet, int firstFree, XSSFCellStyle open) {
    CTCol rest = sheet.getCTWorksheet().getColsArray(0).addNewCol();
    rest.setMin(firstFree + 1L);
    rest.setMax(SpreadsheetVersion.EXCEL2007.getMaxColumns());
    rest.setWidth(sheet.getDefaultColumnWidth());
    rest.setStyle(open.getIndex());
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
