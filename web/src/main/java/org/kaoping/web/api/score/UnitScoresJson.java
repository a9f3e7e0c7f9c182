package org.kaoping.web.api.score;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kaoping.plan.Category;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.UnitScores;

/**
 * Scores of one unit; numbers have the scheme's decimals.
 *
 * @param generated whether the unit belongs to generated demo data
 * @param rank place in its series; ties share a place
 * @param provisional whether a score may still change
 * @param grade null when the scheme has no scale
 * @param lines one per indicator, in the order of the plan
 */
public record UnitScoresJson(
    long appraisalId,
    long unitId,
    String unitName,
    boolean generated,
    BigDecimal mandatory,
    BigDecimal selfSelected,
    BigDecimal total,
    Integer rank,
    boolean provisional,
    String grade,
    List<Line> lines) {

  /**
   * The score of an indicator.
   *
   * @param sentence the way to the score, in the reader's language
   * @param sources each number put in, with who entered it and its document
   * @param derivation the way to the score as data
   */
  public record Line(
      long indicatorId,
      int seq,
      Category category,
      String level1,
      String name,
      BigDecimal fullPoints,
      BigDecimal score,
      boolean provisional,
      String sentence,
      List<String> sources,
      JsonValue derivation) {
    static Line of(IndicatorScoreView line, Locale locale) {
      return new Line(
          line.indicatorId(),
          line.seq(),
          line.category(),
          line.level1(),
          line.name(),
          line.fullPoints(),
          line.score(),
          line.provisional(),
          line.sentence(locale),
          line.sources(locale),
          data(line.derivationJson()));
    }

    private static JsonValue data(String json) {
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        return reader.readValue();
      }
    }
  }

  static UnitScoresJson of(UnitScores unit, Locale locale) {
    return new UnitScoresJson(
        unit.appraisalId(),
        unit.unitId(),
        unit.unitName(),
        unit.generated(),
        unit.mandatory(),
        unit.selfSelected(),
        unit.total(),
        unit.rank(),
        unit.provisional(),
        unit.grade(),
        unit.lines().stream().map(line -> Line.of(line, locale)).toList());
  }
}
