package org.kaoping.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The list of new links for whoever hands them out. It is made while their secrets are still known,
 * and never again.
 *
 * @param headings of the two columns: number, link
 * @param links complete addresses
 */
public record LinkTable(List<String> headings, List<String> links) {
  /** Excel takes UTF-8 for what it is only after this mark. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int LINK_WIDTH = 80 * 256;

  /** The list as CSV. */
  public byte[] csv() {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    text.append(String.join(",", headings)).append("\r\n");
    for (int at = 0; at < links.size(); at++) {
      text.append(at + 1).append(',').append(links.get(at)).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The list as a workbook. */
  public byte[] xlsx() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue(headings.get(0));
      head.createCell(1).setCellValue(headings.get(1));
      for (int at = 0; at < links.size(); at++) {
        Row row = sheet.createRow(at + 1);
        row.createCell(0).setCellValue(at + 1);
        row.createCell(1).setCellValue(links.get(at));
      }
      sheet.setColumnWidth(1, LINK_WIDTH);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
