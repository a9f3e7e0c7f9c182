package org.kaoping.scheme.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a scheme as a workbook; {@link SchemeTableImport} reads it back unchanged. */
public final class SchemeTableExport {
  private final XSSFWorkbook workbook;
  private final SchemeStyles styles;

  private SchemeTableExport(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.styles = new SchemeStyles(workbook);
  }

  /**
   * The workbook of a scheme.
   *
   * @param document canonical text of the scheme ({@code kaoping-scheme-2})
   */
  public static byte[] write(String document) {
    return write(Tree.read(document));
  }

  static byte[] write(Map<String, Object> tree) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new SchemeTableExport(workbook).sheets(tree);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void sheets(Map<String, Object> tree) {
    HelpSheet.write(workbook, styles);
    LinesSheet.write(workbook, styles, tree);
    RuleSheets rules = RuleSheets.of(tree);
    IndicatorSheet indicators = new IndicatorSheet(rules);
    int levels = Math.max(Columns.LEVELS, IndicatorSheet.depth(tree));
    indicators.write(sheet(SchemeSheet.INDICATORS, levels), levels, tree);
    rules.writeShared(sheet(SchemeSheet.RULES, levels));
    rules.writeItems(sheet(SchemeSheet.ITEMS, levels));
    writeBands(sheet(SchemeSheet.BANDS, levels), Tree.objects(tree.get("tables")));
    writeList(SchemeSheet.GRADES, Tree.objects(tree.get("grades")));
    writeList(SchemeSheet.BARS, Tree.objects(Tree.at(tree, "gradeRules.bars")));
    writeList(SchemeSheet.COMPONENTS, Tree.objects(tree.get("components")));
    SheetGuards.hideChoices(workbook);
    workbook.setActiveSheet(workbook.getSheetIndex(SchemeSheet.SCHEME.title()));
    workbook.setSelectedTab(workbook.getSheetIndex(SchemeSheet.SCHEME.title()));
  }

  private SchemeSheetWriter sheet(SchemeSheet kind, int levels) {
    return new SchemeSheetWriter(workbook, kind, Columns.of(kind, levels), styles);
  }

  private void writeList(SchemeSheet kind, List<Map<String, Object>> objects) {
    SchemeSheetWriter sheet = sheet(kind, 0);
    objects.forEach(object -> sheet.row(values(Columns.of(kind, 0), object)));
  }

  private static void writeBands(SchemeSheetWriter sheet, List<Map<String, Object>> tables) {
    for (Map<String, Object> table : tables) {
      Map<Column, Object> row = values(Columns.TABLE, table);
      row.put(Columns.TABLE_KEY, table.get("key"));
      for (Map<String, Object> band : Tree.objects(table.get("bands"))) {
        row.putAll(values(Columns.BAND, band));
        sheet.row(row);
        row = new LinkedHashMap<>();
        row.put(Columns.TABLE_KEY, table.get("key"));
      }
    }
  }

  /** What an object says in some columns. */
  static Map<Column, Object> values(List<Column> columns, Map<String, Object> object) {
    Map<Column, Object> values = new LinkedHashMap<>();
    for (Column column : columns) {
      values.put(column, Tree.at(object, column.path()));
    }
    return values;
  }
}
