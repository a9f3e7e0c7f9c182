package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of values that no band or more than one band takes.
 *
 * @param code stable code of the question that it raises
 * @param kind gap, double-covered point or overlap
 * @param range the values in question
 * @param options bands that may take them: the neighbours of a gap, the bands that overlap
 */
public record BandFinding(String code, QuestionKind kind, Interval range, List<String> options) {
  public BandFinding {
    Checks.text("code", code);
    Checks.required("kind", kind);
    Checks.required("range", range);
    options = Checks.list("options", options);
  }

  static BandFinding of(BandTable table, BandCell cell) {
    QuestionKind kind = kind(cell);
    List<Band> options = cell.bands().isEmpty() ? neighbours(table, cell) : cell.bands();
    String suffix = table.key().isEmpty() ? "" : ":" + table.key();
    String ends =
        kind == QuestionKind.BAND_EDGE
            ? lower(cell.range())
            : lower(cell.range()) + ":" + upper(cell.range());
    return new BandFinding(
        kind + ":" + ends + suffix, kind, cell.range(), options.stream().map(Band::label).toList());
  }

  /** The finding as a question to whoever issues the scheme. */
  public SchemeQuestion question() {
    return new SchemeQuestion(code, kind, options, List.of(lower(range), upper(range)));
  }

  private static QuestionKind kind(BandCell cell) {
    if (cell.bands().isEmpty()) {
      return QuestionKind.BAND_GAP;
    }
    return cell.range().isPoint() ? QuestionKind.BAND_EDGE : QuestionKind.BAND_OVERLAP;
  }

  private static List<Band> neighbours(BandTable table, BandCell gap) {
    List<BandCell> runs = BandCell.runs(table);
    int at = runs.indexOf(gap);
    List<Band> neighbours = new ArrayList<>();
    if (at > 0) {
      neighbours.addAll(runs.get(at - 1).bands());
    }
    if (at + 1 < runs.size()) {
      runs.get(at + 1).bands().stream()
          .filter(band -> !neighbours.contains(band))
          .forEach(neighbours::add);
    }
    return neighbours;
  }

  private static String lower(Interval range) {
    return Checks.plain(range.lower());
  }

  private static String upper(Interval range) {
    return range.upper().map(Checks::plain).orElse("*");
  }
}
