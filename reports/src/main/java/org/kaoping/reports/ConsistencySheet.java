package org.kaoping.reports;

import java.util.List;

/**
 * What a consistency report found in a unit's figures and claims.
 *
 * @param title the heading
 * @param unitName the unit whose documents were checked
 * @param document the document that was checked; may be empty
 * @param checked when and by whom, in words
 * @param summary the outcome in a sentence
 * @param lines the findings in printing order; may be empty
 * @param notes numbered remarks at the end; may be empty
 */
public record ConsistencySheet(
    String title,
    String unitName,
    String document,
    String checked,
    String summary,
    List<Line> lines,
    List<String> notes) {

  /** Validates and copies. */
  public ConsistencySheet {
    title = Require.text(title, "title");
    unitName = Require.text(unitName, "unitName");
    document = Require.textOrEmpty(document);
    checked = Require.text(checked, "checked");
    summary = Require.text(summary, "summary");
    lines = List.copyOf(lines);
    notes = Require.texts(notes, "note");
  }

  /**
   * One finding.
   *
   * @param seq running number, from 1
   * @param kind what it is about; equal neighbours share one cell
   * @param gravity how grave it is, in a word
   * @param stated what is printed
   * @param expected what it should be, or what is printed elsewhere
   * @param places where both stand; may be empty
   * @param sentence what is wrong and what to do
   */
  public record Line(
      int seq,
      String kind,
      String gravity,
      String stated,
      String expected,
      String places,
      String sentence) {
    /** Validates. */
    public Line {
      Require.positive(seq, "seq");
      kind = Require.text(kind, "kind");
      gravity = Require.text(gravity, "gravity");
      stated = Require.text(stated, "stated");
      expected = Require.text(expected, "expected");
      places = Require.textOrEmpty(places);
      sentence = Require.text(sentence, "sentence");
    }
  }
}
