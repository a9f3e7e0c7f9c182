package org.kaoping.plan.table;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet whose merged cells are found from any of their places. */
public final class SheetGrid {
  private static final int WIDEST = 256;

  private final XSSFSheet sheet;

  /** Per column, merged regions by their first row; regions of a column never overlap. */
  private final Map<Integer, TreeMap<Integer, CellRangeAddress>> regions = new HashMap<>();

  /** A view of the sheet as it is now. */
  public SheetGrid(XSSFSheet sheet) {
    this.sheet = sheet;
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      int last = Math.min(region.getLastColumn(), WIDEST);
      for (int column = region.getFirstColumn(); column <= last; column++) {
        regions.computeIfAbsent(column, any -> new TreeMap<>()).put(region.getFirstRow(), region);
      }
    }
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The cell that stands here itself; null for none. */
  Cell own(int row, int column) {
    Row there = sheet.getRow(row);
    return there == null ? null : there.getCell(column);
  }

  /** The cell that shows here: its own, or the first one of the merged region. */
  public Cell shown(int row, int column) {
    Cell own = own(row, column);
    CellRangeAddress region = region(row, column);
    return isBlank(own) && region != null
        ? own(region.getFirstRow(), region.getFirstColumn())
        : own;
  }

  /** The merged region that covers a place; null for none. */
  CellRangeAddress region(int row, int column) {
    TreeMap<Integer, CellRangeAddress> ofColumn = regions.get(column);
    Map.Entry<Integer, CellRangeAddress> above = ofColumn == null ? null : ofColumn.floorEntry(row);
    return above != null && above.getValue().containsRow(row) ? above.getValue() : null;
  }

  /** Whether a cell is not there, empty, or holds blanks only. */
  public static boolean isBlank(Cell cell) {
    return cell == null
        || cell.getCellType() == CellType.BLANK
        || cell.getCellType() == CellType.STRING
            && TableText.squeezed(cell.getStringCellValue()).isEmpty();
  }
}
