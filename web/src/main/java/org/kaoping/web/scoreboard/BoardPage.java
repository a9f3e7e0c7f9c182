package org.kaoping.web.scoreboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.kaoping.cycle.CycleState;
import org.kaoping.plan.Category;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** Scores and places of a cycle by series. */
@Named("boardPage")
@RequestScoped
public class BoardPage {
  private static final int COMPARED = 8;

  @Inject private ScoreService scores;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;
  @Inject private Show show;

  private ScoreBoard board;

  /** Whether the results are still under embargo for the person. */
  public boolean isUnderEmbargo() {
    return !cycle.getCycle().isReleased() && !isOffice();
  }

  /** Whether the person works on results before their release. */
  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
  }

  /** Whether there are units to score at all. */
  public boolean isBegun() {
    return cycle.getCycle().getState() != CycleState.PREPARED;
  }

  /** A share as percent, to four decimals as far as they say something. */
  public String percent(BigDecimal share) {
    return share
            .movePointRight(2)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /**
   * How the average came about: the mandatory scores of the series' units over their full points;
   * null unless all of them are shown and give the average.
   */
  public String derivation(ScoreBoard.SeriesBoard series) {
    List<IndicatorScoreView> counted =
        series.units().stream()
            .flatMap(unit -> unit.lines().stream())
            .filter(line -> line.category() == Category.MANDATORY && line.score() != null)
            .toList();
    BigDecimal scores = sum(counted, IndicatorScoreView::score);
    BigDecimal full = sum(counted, IndicatorScoreView::fullPoints);
    if (full.signum() == 0 || !isAverage(scores, full, series.averageRate())) {
      return null;
    }
    return show.text(
        "board.derivation",
        scores.toPlainString(),
        full.toPlainString(),
        percent(series.averageRate()));
  }

  private static BigDecimal sum(
      List<IndicatorScoreView> lines, Function<IndicatorScoreView, BigDecimal> value) {
    return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isAverage(BigDecimal scores, BigDecimal full, BigDecimal rate) {
    return scores
            .divide(full, COMPARED, RoundingMode.HALF_UP)
            .compareTo(rate.setScale(COMPARED, RoundingMode.HALF_UP))
        == 0;
  }

  /** The board; null when it is not shown. */
  public ScoreBoard getBoard() {
    if (board == null && isBegun() && !isUnderEmbargo()) {
      board = runner.read(() -> scores.board(cycle.getId())).orElse(null);
    }
    return board;
  }
}
