package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link ConsistencySheet} into the rows of its template. */
final class ConsistencySheetFilling {
  private final ConsistencySheet sheet;
  private final ReportTexts texts;
  private final PrintableText printable;

  private ConsistencySheetFilling(
      ConsistencySheet sheet, ReportTexts texts, PrintableText printable) {
    this.sheet = sheet;
    this.texts = texts;
    this.printable = printable;
  }

  static Filling of(ConsistencySheet sheet, ReportTexts texts, PrintableText printable) {
    return new ConsistencySheetFilling(sheet, texts, printable).filling();
  }

  private Filling filling() {
    return new Filling(
        "consistency-sheet", sheet.title(), texts.text("sheet.consistency"), parameters(), rows());
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(sheet.title()));
    parameters.put("unit", printable.styled(texts.text("breakdown.unit", sheet.unitName())));
    parameters.put("checked", printable.styled(sheet.checked()));
    parameters.put("summary", printable.styled(sheet.summary()));
    if (!sheet.document().isEmpty()) {
      parameters.put(
          "document", printable.styled(texts.text("consistency.document", sheet.document())));
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

  private List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    int kinds = 0;
    String before = null;
    for (ConsistencySheet.Line line : sheet.lines()) {
      kinds += line.kind().equals(before) ? 0 : 1;
      before = line.kind();
      rows.add(row(line, "kind" + kinds));
    }
    return rows;
  }

  private Map<String, Object> row(ConsistencySheet.Line line, String span) {
    Map<String, Object> values = new HashMap<>();
    values.put("seq", line.seq());
    values.put("kindSpan", span);
    values.put("kind", printable.styled(line.kind()));
    values.put("gravity", printable.styled(line.gravity()));
    values.put("stated", printable.styled(line.stated()));
    values.put("expected", printable.styled(line.expected()));
    values.put("places", printable.styled(line.places()));
    values.put("sentence", printable.styled(line.sentence()));
    return values;
  }
}
