package org.kaoping.consistency.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks of the workbook. Cells are text, so that Excel drops no zeros. */
final class ClaimStyles {
  final CellStyle heading;
  final CellStyle text;
  final CellStyle plain;

  ClaimStyles(XSSFWorkbook workbook) {
    heading = bordered(style(workbook, "font.heading", 11));
    text = bordered(style(workbook, "font.body", 10));
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    plain = style(workbook, "font.body", 11);
  }

  private static CellStyle style(XSSFWorkbook workbook, String fontWord, int size) {
    Font font = workbook.createFont();
    font.setFontName(ClaimWords.text(fontWord));
    font.setFontHeightInPoints((short) size);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static CellStyle bordered(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
