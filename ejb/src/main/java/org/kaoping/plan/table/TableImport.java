package org.kaoping.plan.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a breakdown table in the official layout from a workbook.
 *
 * <pre>{@code
 * TableReading reading = TableImport.read(bytes, namesOfTheUnit);
 * if (reading.errors() == 0) { … reading.rows() … }
 * }</pre>
 */
public final class TableImport {
  private TableImport() {}

  /**
   * Reads a file; whatever is wrong with it becomes a finding, never an exception.
   *
   * @param file content of the upload
   * @param known who can be named as an owner
   */
  public static TableReading read(byte[] file, OwnerNames known) {
    Findings findings = new Findings();
    List<ReadRow> rows = List.of();
    Optional<XSSFWorkbook> workbook = new WorkbookGate(findings).open(file);
    if (workbook.isPresent()) {
      try (XSSFWorkbook open = workbook.get()) {
        Optional<HeaderFinder.Table> table = new HeaderFinder(findings).find(open);
        if (table.isPresent()) {
          rows = new TableReader(table.get(), findings, known).read();
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return new TableReading(rows.stream().map(ReadRow::row).toList(), findings.inOrder());
  }
}
