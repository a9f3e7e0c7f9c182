package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link ScoreSheet} into the rows of its template. */
final class ScoreSheetFilling {
  private final ScoreSheet sheet;
  private final ReportTexts texts;
  private final PrintableText printable;
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private ScoreSheetFilling(ScoreSheet sheet, ReportTexts texts, PrintableText printable) {
    this.sheet = sheet;
    this.texts = texts;
    this.printable = printable;
  }

  static Filling of(ScoreSheet sheet, ReportTexts texts, PrintableText printable) {
    return new ScoreSheetFilling(sheet, texts, printable).filling();
  }

  private Filling filling() {
    addLines();
    for (ScoreSheet.Sum subtotal : sheet.subtotals()) {
      addSum(texts.text("score.subtotal", subtotal.name()), subtotal);
    }
    addSum(texts.text("score.total"), sheet.total());
    return new Filling("score-sheet", sheet.title(), texts.text("sheet.score"), parameters(), rows);
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(sheet.title()));
    parameters.put("unit", printable.styled(texts.text("breakdown.unit", sheet.unitName())));
    parameters.put("year", texts.text("breakdown.year", sheet.year()));
    parameters.put("status", printable.styled(texts.text("score.status", sheet.status())));
    if (!sheet.rankText().isEmpty()) {
      parameters.put("rank", printable.styled(texts.text("score.rank", sheet.rankText())));
    }
    if (!sheet.notes().isEmpty()) {
      parameters.put("notes", printable.styled(notes()));
    }
    return parameters;
  }

  private String notes() {
    StringBuilder notes = new StringBuilder(texts.text("score.notes"));
    for (int i = 0; i < sheet.notes().size(); i++) {
      notes.append('\n').append(texts.text("score.note", i + 1, sheet.notes().get(i)));
    }
    return notes.toString();
  }

  private void addLines() {
    int categoryNumber = 0;
    int level1Number = 0;
    ScoreSheet.Line before = null;
    for (ScoreSheet.Line line : sheet.lines()) {
      boolean newCategory = before == null || !before.category().equals(line.category());
      boolean newLevel1 = newCategory || !before.level1().equals(line.level1());
      categoryNumber += newCategory ? 1 : 0;
      level1Number += newLevel1 ? 1 : 0;
      rows.add(line(line, "category" + categoryNumber, "level1-" + level1Number));
      before = line;
    }
  }

  private Map<String, Object> line(ScoreSheet.Line line, String categorySpan, String level1Span) {
    Map<String, Object> values = numbers(Points.plain(line.fullPoints()), line.score());
    values.put("sum", false);
    values.put("categorySpan", categorySpan);
    values.put("category", printable.styled(line.category()));
    values.put("level1Span", level1Span);
    values.put("level1", printable.styled(line.level1()));
    values.put("seq", line.seq());
    values.put("name", printable.styled(line.name()));
    values.put("basis", printable.styled(line.basis()));
    values.put("derivation", printable.styled(line.derivationSentence()));
    return values;
  }

  private void addSum(String label, ScoreSheet.Sum sum) {
    Map<String, Object> values = numbers(Points.plain(sum.fullPoints()), sum.score());
    values.put("sum", true);
    values.put("name", printable.styled(label));
    rows.add(values);
  }

  private static Map<String, Object> numbers(BigDecimal fullPoints, BigDecimal score) {
    Map<String, Object> values = new HashMap<>();
    values.put("fullPoints", fullPoints);
    values.put("fullPointsPattern", Points.pattern(fullPoints));
    values.put("score", score);
    values.put("scorePattern", Points.pattern(score));
    return values;
  }
}
