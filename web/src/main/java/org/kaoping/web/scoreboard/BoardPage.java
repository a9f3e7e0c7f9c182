package org.kaoping.web.scoreboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kaoping.cycle.CycleState;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;

/** Scores and places of a cycle by series. */
@Named("boardPage")
@RequestScoped
public class BoardPage {
  @Inject private ScoreService scores;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

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

  /** The board; null when it is not shown. */
  public ScoreBoard getBoard() {
    if (board == null && isBegun() && !isUnderEmbargo()) {
      board = runner.read(() -> scores.board(cycle.getId())).orElse(null);
    }
    return board;
  }
}
