package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Flattens a {@link BreakdownTable} into the rows of its template. */
final class BreakdownTableFilling {
  private final BreakdownTable table;
  private final ReportTexts texts;
  private final PrintableText printable;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private int level1Number;

  private BreakdownTableFilling(BreakdownTable table, ReportTexts texts, PrintableText printable) {
    this.table = table;
    this.texts = texts;
    this.printable = printable;
  }

  static Filling of(BreakdownTable table, ReportTexts texts, PrintableText printable) {
    return new BreakdownTableFilling(table, texts, printable).filling();
  }

  private Filling filling() {
    int categoryNumber = 0;
    for (BreakdownTable.Category category : table.categories()) {
      categoryNumber++;
      for (BreakdownTable.Level1 level1 : category.level1s()) {
        level1Number++;
        for (BreakdownTable.Row row : level1.rows()) {
          rows.add(row(categoryNumber, category, level1, row));
        }
      }
    }
    String title = texts.text("breakdown.total", table.title(), Points.text(table.totalPoints()));
    return new Filling(
        "breakdown-table", title, texts.text("sheet.breakdown"), parameters(title), rows);
  }

  private Map<String, Object> parameters(String title) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(title));
    parameters.put("unit", printable.styled(texts.text("breakdown.unit", table.unitName())));
    parameters.put("year", texts.text("breakdown.year", table.year()));
    parameters.put(
        "scoringStandard", labelled("breakdown.scoringStandard", table.scoringStandardText()));
    parameters.put("note", labelled("breakdown.note", table.note()));
    return parameters;
  }

  private String labelled(String key, String text) {
    return text.isEmpty() ? null : printable.styled(texts.text(key) + text);
  }

  private Map<String, Object> row(
      int categoryNumber,
      BreakdownTable.Category category,
      BreakdownTable.Level1 level1,
      BreakdownTable.Row row) {
    Map<String, Object> values = new HashMap<>();
    values.put("categorySpan", "category" + categoryNumber);
    values.put("category", group(category.name(), Points.text(category.points())));
    values.put("level1Span", "level1-" + level1Number);
    values.put("level1", group(level1.name(), Points.text(level1.points())));
    values.put("seq", row.seq());
    values.put("level2", printable.styled(row.level2()));
    values.put("points", Points.plain(row.points()));
    values.put("pattern", Points.pattern(Points.plain(row.points())));
    values.put("leaders", lines(row.leaders()));
    values.put("divisions", lines(row.divisions()));
    values.put("persons", lines(row.persons()));
    return values;
  }

  private String group(String name, String points) {
    return printable.styled(texts.text("breakdown.group", name, points));
  }

  private String lines(List<String> owners) {
    return printable.styled(String.join("\n", owners));
  }
}
