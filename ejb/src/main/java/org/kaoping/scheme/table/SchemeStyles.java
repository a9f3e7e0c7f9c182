package org.kaoping.scheme.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks of the scheme workbook; whatever is to be filled is unlocked and text. */
final class SchemeStyles {
  final XSSFCellStyle title;
  final XSSFCellStyle header;
  final XSSFCellStyle text;
  final XSSFCellStyle number;

  /** Cells that nobody has written yet. */
  final XSSFCellStyle open;

  final XSSFCellStyle plain;

  SchemeStyles(XSSFWorkbook workbook) {
    Font body = font(workbook, "font.body", 10);
    title = style(workbook, font(workbook, "font.heading", 14), HorizontalAlignment.LEFT);
    title.setWrapText(false);
    header = style(workbook, font(workbook, "font.heading", 10), HorizontalAlignment.CENTER);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    border(header);
    text = style(workbook, body, HorizontalAlignment.LEFT);
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    border(text);
    text.setLocked(false);
    number = style(workbook, body, HorizontalAlignment.RIGHT);
    border(number);
    number.setLocked(false);
    open = style(workbook, body, HorizontalAlignment.LEFT);
    open.setLocked(false);
    plain = style(workbook, font(workbook, "font.body", 11), HorizontalAlignment.LEFT);
  }

  private static Font font(XSSFWorkbook workbook, String name, int size) {
    Font font = workbook.createFont();
    font.setFontName(SchemeWords.text(name));
    font.setFontHeightInPoints((short) size);
    return font;
  }

  private static XSSFCellStyle style(
      XSSFWorkbook workbook, Font font, HorizontalAlignment horizontal) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(horizontal);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
