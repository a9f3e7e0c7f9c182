package org.kaoping.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;

/** The register as a workbook: one line for each receipt, void ones too. */
final class ReceiptSheet {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int UNIT = 256;

  /** Columns with the text of their heading and their width in characters. */
  private enum ReceiptColumn {
    NUMBER(10),
    RECEIVED(18),
    COUNTS_ON(12),
    CHANNEL(12),
    SENDER(24),
    KIND(18),
    TITLE(44),
    DOCUMENT(22),
    USED_AS(18),
    REGISTERED(32),
    STATE(36);

    private final int width;

    ReceiptColumn(int width) {
      this.width = width;
    }
  }

  private final Locale locale;

  private ReceiptSheet(Locale locale) {
    this.locale = locale;
  }

  static byte[] write(List<Receipt> receipts, Locale locale) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new ReceiptSheet(locale).fill(workbook, receipts);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void fill(XSSFWorkbook workbook, List<Receipt> receipts) {
    XSSFSheet sheet = workbook.createSheet(Messages.term("ReceiptSheet.title", locale));
    CellStyle heading = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    Row header = sheet.createRow(0);
    for (ReceiptColumn column : ReceiptColumn.values()) {
      sheet.setColumnWidth(column.ordinal(), column.width * UNIT);
      header.createCell(column.ordinal()).setCellValue(Messages.term(column, locale));
      header.getCell(column.ordinal()).setCellStyle(heading);
    }
    IntStream.range(0, receipts.size()).forEach(i -> line(sheet.createRow(i + 1), receipts.get(i)));
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(
        new CellRangeAddress(0, receipts.size(), 0, ReceiptColumn.values().length - 1));
  }

  private void line(Row row, Receipt receipt) {
    put(row, ReceiptColumn.NUMBER, receipt.getNumber());
    put(
        row,
        ReceiptColumn.RECEIVED,
        receipt.isDayOnly()
            ? ShanghaiDates.dateOf(receipt.getReceivedAt()).toString()
            : time(receipt.getReceivedAt()));
    put(row, ReceiptColumn.COUNTS_ON, receipt.getCountsOn().toString());
    put(row, ReceiptColumn.CHANNEL, Messages.term(receipt.getChannel(), locale));
    put(row, ReceiptColumn.SENDER, receipt.getSenderName());
    put(row, ReceiptColumn.KIND, Messages.term(receipt.getKind(), locale));
    put(row, ReceiptColumn.TITLE, receipt.getTitle());
    put(row, ReceiptColumn.DOCUMENT, receipt.getDocumentNumber());
    put(
        row,
        ReceiptColumn.USED_AS,
        receipt.isUsed() ? Messages.term(receipt.getUsedAs(), locale) : null);
    put(
        row,
        ReceiptColumn.REGISTERED,
        time(receipt.getRegisteredAt()) + " " + receipt.getPostName());
    put(
        row,
        ReceiptColumn.STATE,
        receipt.isVoid()
            ? Messages.term("ReceiptSheet.void", locale) + " " + receipt.getVoidedReason()
            : null);
  }

  private static String time(Instant at) {
    return TIME.format(ShanghaiDates.dateTimeOf(at));
  }

  private static void put(Row row, ReceiptColumn column, String text) {
    row.createCell(column.ordinal()).setCellValue(text == null ? "" : text);
  }
}
