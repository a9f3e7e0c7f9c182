package org.kaoping.plan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.plan.OwnerKind;
import org.kaoping.plan.PlanRow;

/** The sample table, whole or damaged, and the names that are known in its unit. */
public final class Sample {
  /** Row index of the first indicator in an exported sheet. */
  static final int FIRST = 2;

  private Sample() {}

  /** Everybody whom the sample plan names. */
  public static OwnerNames names() {
    return namesIn(ZhangpingPlan.content().rows());
  }

  /** Everybody whom some rows name. */
  public static OwnerNames namesIn(List<PlanRow> rows) {
    return OwnerNames.of(
        ids(rows, OwnerKind.LEADER, 100),
        ids(rows, OwnerKind.DIVISION, 200),
        ids(rows, OwnerKind.POST, 300));
  }

  private static Map<String, Long> ids(List<PlanRow> rows, OwnerKind kind, long first) {
    Map<String, Long> ids = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.owners(kind).stream())
        .filter(name -> !OwnerNames.isSymbolic(kind, name))
        .forEach(name -> ids.putIfAbsent(name, first + ids.size()));
    return ids;
  }

  /** The sample workbook after a change. */
  static byte[] changed(Consumer<XSSFSheet> change) {
    return changedBook(workbook -> change.accept(workbook.getSheetAt(0)));
  }

  static byte[] changedBook(Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(ZhangpingPlan.asWorkbook()))) {
      change.accept(workbook);
      return TableExport.bytes(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The cell of an indicator, by its number from 1. */
  static Cell cell(XSSFSheet sheet, int seq, TableColumn column) {
    Row row = sheet.getRow(FIRST + seq - 1);
    return row.getCell(column.ordinal());
  }

  /** Takes all merged regions of a column apart and repeats their value. */
  static void unmerge(XSSFSheet sheet, TableColumn column, boolean repeat) {
    for (int index = sheet.getNumMergedRegions() - 1; index >= 0; index--) {
      var region = sheet.getMergedRegion(index);
      if (region.getFirstColumn() == column.ordinal() && region.getFirstRow() >= FIRST) {
        String value =
            sheet.getRow(region.getFirstRow()).getCell(column.ordinal()).getStringCellValue();
        sheet.removeMergedRegion(index);
        for (int row = region.getFirstRow() + 1; repeat && row <= region.getLastRow(); row++) {
          sheet.getRow(row).getCell(column.ordinal()).setCellValue(value);
        }
      }
    }
  }
}
