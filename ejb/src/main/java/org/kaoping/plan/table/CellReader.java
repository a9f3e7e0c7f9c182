package org.kaoping.plan.table;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads a cell; of a formula it takes the value that Excel computed last. */
public final class CellReader {
  private final Findings findings;
  private final DataFormatter dates = new DataFormatter();

  /** A reader that reports formulas and errors. */
  public CellReader(Findings findings) {
    this.findings = findings;
  }

  /** The value, with findings about formulas and errors. */
  public CellValue read(Cell cell) {
    if (cell == null) {
      return CellValue.BLANK;
    }
    if (cell.getCellType() != CellType.FORMULA) {
      return value(cell, cell.getCellType());
    }
    if (((XSSFCell) cell).getRawValue() == null) {
      report(cell, FindingCode.FORMULA_WITHOUT_VALUE);
      return CellValue.BROKEN;
    }
    CellValue cached = value(cell, cell.getCachedFormulaResultType());
    if (cached.type() != CellValue.Type.BROKEN) {
      report(cell, FindingCode.FORMULA_VALUE_TAKEN, cached.text());
    }
    return cached;
  }

  private CellValue value(Cell cell, CellType type) {
    switch (type) {
      case STRING:
        return CellValue.text(cell.getStringCellValue());
      case NUMERIC:
        return number(cell);
      case BOOLEAN:
        return new CellValue(
            CellValue.Type.BOOLEAN, String.valueOf(cell.getBooleanCellValue()), null);
      case ERROR:
        report(cell, FindingCode.CELL_IS_ERROR);
        return CellValue.BROKEN;
      default:
        return CellValue.BLANK;
    }
  }

  private CellValue number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return new CellValue(CellValue.Type.DATE, dates.formatCellValue(cell), null);
    }
    // fifteen digits, as Excel shows them: 0.1 + 0.2 is 0.3
    String text = NumberToTextConverter.toText(cell.getNumericCellValue());
    BigDecimal number = new BigDecimal(text);
    return new CellValue(CellValue.Type.NUMBER, number.toPlainString(), number);
  }

  private void report(Cell cell, FindingCode code, Object... arguments) {
    findings.cell(cell.getRowIndex(), cell.getColumnIndex(), code, arguments);
  }
}
