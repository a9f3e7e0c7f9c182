package org.kaoping.plan.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.AdjustedPlan;
import org.kaoping.plan.PlanRow;

/** Writes a breakdown table in the official layout; {@link TableImport} reads it back unchanged. */
public final class TableExport {
  private TableExport() {}

  /**
   * A workbook with the table of a plan.
   *
   * @param title printed over the table
   * @param rows complete rows, in order
   */
  public static byte[] write(String title, List<PlanRow> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new TableSheet(workbook).write(title, rows);
      return bytes(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A workbook with the table of an adjusted plan: columns on the right say what was filed, notes
   * below name what was dropped.
   *
   * @param title printed over the table
   * @param plan both sides of the plan; without change orders the workbook is the plain one
   */
  public static byte[] write(String title, AdjustedPlan plan) {
    List<PlanRow> rows =
        plan.rows().stream().map(AdjustedPlan.Row::now).filter(Objects::nonNull).toList();
    if (!plan.isAdjusted()) {
      return write(title, rows);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TableSheet sheet = new TableSheet(workbook);
      sheet.write(title, rows);
      sheet.writeAdjustments(plan.rows());
      return bytes(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
