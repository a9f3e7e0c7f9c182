package org.kaoping.plan.table;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.ImportFinding;

/** Lets files of other features in as workbooks, under the same limits as the breakdown table. */
public final class Workbooks {
  private Workbooks() {}

  /**
   * Opens a file.
   *
   * @param refused gets why a file was turned away
   * @return the workbook, to be closed; empty when the file was turned away
   */
  public static Optional<XSSFWorkbook> open(byte[] file, List<ImportFinding> refused) {
    Findings findings = new Findings();
    Optional<XSSFWorkbook> workbook = new WorkbookGate(findings).open(file);
    refused.addAll(findings.inOrder());
    return workbook;
  }
}
