package org.kaoping.plan.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks of the official table. */
final class TableStyles {
  private static final String SONG = TableLayout.text("font.body");
  private static final String HEI = TableLayout.text("font.heading");

  final CellStyle title;
  final CellStyle header;
  final CellStyle centred;
  final CellStyle text;
  final CellStyle whole;
  final CellStyle decimal;
  final CellStyle plain;

  TableStyles(XSSFWorkbook workbook) {
    title = style(workbook, font(workbook, HEI, 16), HorizontalAlignment.CENTER, false);
    header = style(workbook, font(workbook, HEI, 11), HorizontalAlignment.CENTER, true);
    Font body = font(workbook, SONG, 10);
    centred = style(workbook, body, HorizontalAlignment.CENTER, true);
    text = style(workbook, body, HorizontalAlignment.LEFT, true);
    whole = number(workbook, body, "0");
    decimal = number(workbook, body, "0.00");
    plain = style(workbook, font(workbook, SONG, 12), HorizontalAlignment.LEFT, false);
  }

  private static Font font(XSSFWorkbook workbook, String name, int size) {
    Font font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) size);
    return font;
  }

  private static CellStyle number(XSSFWorkbook workbook, Font font, String format) {
    CellStyle style = style(workbook, font, HorizontalAlignment.CENTER, true);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static CellStyle style(
      XSSFWorkbook workbook, Font font, HorizontalAlignment horizontal, boolean bordered) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(horizontal);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    if (bordered) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
