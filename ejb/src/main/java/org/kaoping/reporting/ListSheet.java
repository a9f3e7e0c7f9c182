package org.kaoping.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list as a workbook that an office can print and go on with: title, head that stays in sight,
 * filter, numbers as numbers, days as days, A4 across.
 */
public final class ListSheet {
  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;
  private static final int CHARACTER = 256;
  private static final int HEAD_ROW = 1;

  private final Workbook book = new XSSFWorkbook();
  private final Sheet sheet;
  private final CellStyle head;
  private final CellStyle plain;
  private final CellStyle day;
  private final int[] widths;

  private ListSheet(String title, List<String> heads) {
    sheet = book.createSheet(title.replaceAll("[\\\\/?*\\[\\]:]", " "));
    head = style(true);
    plain = style(false);
    day = style(false);
    day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    widths = new int[heads.size()];
    Cell top = sheet.createRow(0).createCell(0);
    top.setCellValue(title);
    top.setCellStyle(titleStyle());
    if (heads.size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, heads.size() - 1));
    }
    fill(sheet.createRow(HEAD_ROW), heads, head);
  }

  /**
   * Writes a list.
   *
   * @param title name of the sheet, at most 31 characters, and its first line
   * @param heads names of the columns
   * @param rows texts, numbers, days ({@link LocalDate}) or null
   */
  public static byte[] write(String title, List<String> heads, List<? extends List<?>> rows) {
    ListSheet list = new ListSheet(title, heads);
    int at = HEAD_ROW + 1;
    for (List<?> row : rows) {
      list.fill(list.sheet.createRow(at++), row, list.plain);
    }
    return list.finished(at - 1);
  }

  private void fill(Row row, List<?> values, CellStyle style) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      Cell cell = row.createCell(column);
      cell.setCellStyle(style);
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value != null) {
        cell.setCellValue(value.toString());
      }
      widths[column] = Math.max(widths[column], width(value));
    }
  }

  /** A Chinese character takes the place of two. */
  private static int width(Object value) {
    return String.valueOf(value == null ? "" : value)
        .codePoints()
        .map(c -> c > 0x2E80 ? 2 : 1)
        .sum();
  }

  private byte[] finished(int lastRow) {
    for (int column = 0; column < widths.length; column++) {
      int characters = Math.min(WIDEST, Math.max(NARROWEST, widths[column] + 2));
      sheet.setColumnWidth(column, characters * CHARACTER);
    }
    sheet.createFreezePane(0, HEAD_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, lastRow, 0, widths.length - 1));
    sheet.setRepeatingRows(CellRangeAddress.valueOf((HEAD_ROW + 1) + ":" + (HEAD_ROW + 1)));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitHeight((short) 0);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      book.close();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private CellStyle style(boolean ofHead) {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    if (ofHead) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setAlignment(HorizontalAlignment.CENTER);
      style.setFont(bold((short) 11));
    }
    return style;
  }

  private CellStyle titleStyle() {
    CellStyle style = book.createCellStyle();
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setFont(bold((short) 14));
    return style;
  }

  private Font bold(short points) {
    Font font = book.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }
}
