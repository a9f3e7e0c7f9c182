package org.kaoping.scheme.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaoping.plan.table.TableText;
import org.kaoping.plan.table.WorkbookGate;

/**
 * Reads a scheme from a workbook in the layout of {@link SchemeTableTemplate}. Whatever is wrong
 * becomes a finding, never an exception.
 */
public final class SchemeTableImport {
  private final SchemeNotes notes = new SchemeNotes();
  private final CellPlaces places = new CellPlaces();
  private final CellParser parser = new CellParser(notes, places);

  private SchemeTableImport() {}

  /** What the file says; nothing of it has been read by the codec yet. */
  public static SchemeTableReading read(byte[] file) {
    SchemeTableImport reading = new SchemeTableImport();
    String document = "";
    Optional<XSSFWorkbook> workbook = new WorkbookGate(reading.notes.cells()).open(file);
    if (workbook.isPresent()) {
      try (XSSFWorkbook open = workbook.get()) {
        document = reading.document(open);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return new SchemeTableReading(document, reading.places, reading.notes.all());
  }

  private String document(XSSFWorkbook workbook) {
    SheetRows sheets = new SheetRows(workbook, notes);
    for (SchemeSheet needed : List.of(SchemeSheet.SCHEME, SchemeSheet.INDICATORS)) {
      if (sheets.sheet(needed) == null) {
        notes.file("SHEET_MISSING", needed.title());
        return "";
      }
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", "kaoping-scheme-2");
    new SchemeLines(notes, parser).read(sheets.sheet(SchemeSheet.SCHEME), tree);
    tree.putIfAbsent("version", "1");
    tree.put("grades", list(sheets, SchemeSheet.GRADES, "/grades"));
    Tree.put(tree, "gradeRules.bars", list(sheets, SchemeSheet.BARS, "/gradeRules/bars"));
    tree.put("components", list(sheets, SchemeSheet.COMPONENTS, "/components"));
    tree.put("tables", new BandRows(parser).read(sheets.read(SchemeSheet.BANDS)));
    ItemRows items = new ItemRows(notes, places, parser);
    items.read(sheets.read(SchemeSheet.ITEMS));
    RuleRows rules = new RuleRows(notes, places, parser, items);
    rules.read(sheets.read(SchemeSheet.RULES));
    List<Object> groups =
        new IndicatorRows(notes, places, parser, rules).read(sheets.read(SchemeSheet.INDICATORS));
    tree.put("rules", rules.all());
    tree.put("groups", groups);
    return Tree.write(tree);
  }

  private List<Object> list(SheetRows sheets, SchemeSheet sheet, String pointer) {
    List<Object> list = new ArrayList<>();
    for (SheetRow row : sheets.read(sheet)) {
      Map<String, Object> object = new LinkedHashMap<>();
      parser.fill(row, Columns.of(sheet, 0), object, pointer + "/" + list.size());
      list.add(object);
    }
    return list;
  }

  /** Whether a name or a content looks like a workbook rather than JSON. */
  public static boolean isWorkbook(String fileName, byte[] content) {
    boolean zipped =
        content != null && content.length > 1 && content[0] == 'P' && content[1] == 'K';
    return zipped
        || TableText.narrow(fileName).toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
  }
}
