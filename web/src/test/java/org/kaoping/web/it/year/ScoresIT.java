package org.kaoping.web.it.year;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.plan.Category;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.ScoreBoard.SeriesBoard;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.support.ContainerTest;

/**
 * Computes the year's scores once more, by hand, from what was verified: the printed rule, the
 * three provisional readings (80–85 % and 60 % count as 一般, two decimals are rounded half up).
 */
class ScoresIT extends ContainerTest {
  private static final BigDecimal NONE = BigDecimal.ZERO;

  @Inject private PlayedYear year;
  @Inject private City city;
  @Inject private ScoreService scores;
  @Inject private VerificationService verification;

  private SeriesBoard series() {
    long cycle = year.cycleId();
    ScoreBoard board = city.see(City.OFFICE, () -> scores.board(cycle));
    assertThat(board.released()).isTrue();
    assertThat(board.series()).hasSize(1);
    return board.series().get(0);
  }

  private List<VerificationLine> lines(UnitScores unit) {
    return city.see(City.OFFICE, () -> verification.byUnit(unit.appraisalId()).lines());
  }

  @Test
  void everyScoreIsWhatThePrintedRuleGives() {
    SeriesBoard series = series();
    BigDecimal earned = NONE;
    BigDecimal possible = NONE;
    for (UnitScores unit : series.units()) {
      for (VerificationLine line : lines(unit)) {
        if (line.category() == Category.MANDATORY) {
          earned = earned.add(mandatory(line));
          possible = possible.add(line.fullPoints());
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    for (UnitScores unit : series.units()) {
      for (VerificationLine line : lines(unit)) {
        BigDecimal wanted =
            line.category() == Category.MANDATORY
                ? mandatory(line)
                : selfSelected(line, earned, possible);
        BigDecimal stored = scoreOf(unit, line).score();
        if (stored.compareTo(wanted) != 0) {
          wrong.add(unit.unitName() + " " + line.seq() + ": " + stored + ", by hand " + wanted);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(series.averageRate().round(new MathContext(20)))
        .isEqualByComparingTo(earned.divide(possible, new MathContext(20)));
  }

  /** Bands times one, or what the department in charge delivered. */
  private static BigDecimal mandatory(VerificationLine line) {
    BigDecimal exact =
        line.delivered() == null
            ? line.fullPoints().multiply(factor(line.verifiedRate()))
            : line.delivered().score();
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  /** Points × average score rate of the series × factor; one division, at the end. */
  private static BigDecimal selfSelected(
      VerificationLine line, BigDecimal earned, BigDecimal possible) {
    return line.fullPoints()
        .multiply(factor(line.verifiedRate()))
        .multiply(earned)
        .divide(possible, 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal factor(BigDecimal rate) {
    if (rate.compareTo(new BigDecimal("100")) >= 0) {
      return BigDecimal.ONE;
    }
    if (rate.compareTo(new BigDecimal("85")) >= 0) {
      return new BigDecimal("0.85");
    }
    return rate.compareTo(new BigDecimal("60")) >= 0 ? new BigDecimal("0.70") : NONE;
  }

  private static IndicatorScoreView scoreOf(UnitScores unit, VerificationLine line) {
    return unit.lines().stream()
        .filter(score -> score.indicatorId() == line.indicatorId())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No score of " + line.level2()));
  }

  @Test
  void totalsAreSumsOfTheRoundedLines() {
    assertThat(series().units())
        .hasSize(6)
        .allSatisfy(
            unit -> {
              assertThat(unit.mandatory()).isEqualByComparingTo(sum(unit, Category.MANDATORY));
              assertThat(unit.selfSelected())
                  .isEqualByComparingTo(sum(unit, Category.SELF_SELECTED));
              assertThat(unit.total())
                  .isEqualByComparingTo(
                      sum(unit, Category.MANDATORY).add(sum(unit, Category.SELF_SELECTED)));
              assertThat(unit.grade()).as("this scheme has no scale").isNull();
            });
  }

  private static BigDecimal sum(UnitScores unit, Category category) {
    return unit.lines().stream()
        .filter(line -> line.category() == category)
        .map(IndicatorScoreView::score)
        .reduce(NONE, BigDecimal::add);
  }

  @Test
  void ranksFollowTheTotals() {
    List<UnitScores> units = series().units();
    assertThat(units).extracting(UnitScores::rank).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(units)
        .allSatisfy(
            unit ->
                assertThat(
                        units.stream()
                            .filter(other -> other.total().compareTo(unit.total()) > 0)
                            .count())
                    .isEqualTo(unit.rank() - 1L));
    assertThat(units.stream().filter(unit -> !unit.generated()))
        .singleElement()
        .satisfies(unit -> assertThat(unit.unitName()).isEqualTo(PlayedYear.BUREAU));
  }

  @Test
  void everyDerivationNamesItsFigures() {
    Map<String, String> silent = new LinkedHashMap<>();
    for (UnitScores unit : series().units()) {
      for (VerificationLine line : lines(unit)) {
        IndicatorScoreView score = scoreOf(unit, line);
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
          String sentence = score.sentence(locale);
          if (!figures(line, score).stream().allMatch(sentence::contains)) {
            silent.put(unit.unitName() + " " + line.seq() + " " + locale, sentence);
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static List<String> figures(VerificationLine line, IndicatorScoreView score) {
    String result = score.score().toPlainString();
    if (line.delivered() != null) {
      return List.of(result, plain(line.delivered().score()), line.delivered().documentNumber());
    }
    return List.of(result, plain(line.verifiedRate()), plain(line.fullPoints()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void theLoweredRateCostsPoints() {
    UnitScores bureau =
        series().units().stream().filter(unit -> !unit.generated()).findFirst().orElseThrow();
    IndicatorScoreView lowered =
        bureau.lines().stream().filter(line -> line.seq() == 24).findFirst().orElseThrow();
    assertThat(lowered.sentence(Locale.CHINA)).contains("83").contains("暂定");
    assertThat(lowered.score()).isLessThan(lowered.fullPoints());
  }
}
