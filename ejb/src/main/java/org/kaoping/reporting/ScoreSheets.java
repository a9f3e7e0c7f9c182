package org.kaoping.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.kaoping.plan.Category;
import org.kaoping.reports.ScoreSheet;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.UnitScores;

/** Makes the score sheet of a unit. */
final class ScoreSheets {
  /** Stands where a level-1 indicator has no name of its own. */
  private static final String NONE = "—";

  private ScoreSheets() {}

  /**
   * @param seriesName the series in which the unit is ranked
   * @param released whether the results have left the embargo; otherwise the sheet says so
   */
  static ScoreSheet of(UnitScores scores, int year, String seriesName, boolean released) {
    return new ScoreSheet(
        ReportWords.of("scoreTitle", year, scores.unitName()),
        scores.unitName(),
        year,
        ReportWords.of(scores.provisional() ? "provisional" : "determined"),
        scores.lines().stream().map(ScoreSheets::line).toList(),
        subtotals(scores),
        new ScoreSheet.Sum("", fullPoints(scores, line -> true), scores.total()),
        scores.rank() == null ? "" : ReportWords.of("rank", scores.rank(), seriesName),
        notes(scores, released));
  }

  private static ScoreSheet.Line line(IndicatorScoreView line) {
    return new ScoreSheet.Line(
        line.seq(),
        ReportWords.of(line.category()),
        line.level1().isBlank() ? NONE : line.level1(),
        line.name(),
        line.fullPoints(),
        line.score(),
        line.provisional() ? ReportWords.of("provisional") : "",
        line.sentence(ReportWords.LANGUAGE));
  }

  private static List<ScoreSheet.Sum> subtotals(UnitScores scores) {
    List<ScoreSheet.Sum> sums = new ArrayList<>();
    addSubtotal(sums, scores, Category.MANDATORY, scores.mandatory());
    addSubtotal(sums, scores, Category.SELF_SELECTED, scores.selfSelected());
    return sums;
  }

  private static void addSubtotal(
      List<ScoreSheet.Sum> sums, UnitScores scores, Category category, BigDecimal score) {
    Predicate<IndicatorScoreView> member = line -> line.category() == category;
    if (scores.lines().stream().anyMatch(member)) {
      sums.add(new ScoreSheet.Sum(ReportWords.of(category), fullPoints(scores, member), score));
    }
  }

  private static BigDecimal fullPoints(UnitScores scores, Predicate<IndicatorScoreView> member) {
    return scores.lines().stream()
        .filter(member)
        .map(IndicatorScoreView::fullPoints)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> notes(UnitScores scores, boolean released) {
    List<String> notes = new ArrayList<>();
    if (scores.overall() != null) {
      notes.add(ReportWords.of("overall", scores.overall().toPlainString()));
    }
    if (scores.grade() != null && !scores.grade().isBlank()) {
      notes.add(ReportWords.of("grade", scores.grade()));
    }
    scores.caps().forEach(cap -> notes.add(cap.text(ReportWords.LANGUAGE)));
    if (!released) {
      notes.add(ReportWords.of("embargo"));
    }
    if (scores.generated()) {
      notes.add(ReportWords.of("generated"));
    }
    return notes;
  }
}
