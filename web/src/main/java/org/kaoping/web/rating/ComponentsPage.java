package org.kaoping.web.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kaoping.cycle.CycleState;
import org.kaoping.rating.ComponentBoard;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.ComponentService;
import org.kaoping.rating.LeadersRatingService;
import org.kaoping.rating.RatingMethod;
import org.kaoping.rating.RatingRoundView;
import org.kaoping.rating.RatingState;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;

/** What counts beside the duty score in a cycle, and the rounds of leaders' ballots. */
@Named("componentsPage")
@RequestScoped
public class ComponentsPage {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Inject private ComponentService components;
  @Inject private LeadersRatingService ratings;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private ComponentBoard board;
  private List<RatingRoundView> rounds;

  /** Weights and results; null when the person may not see them, which a message says. */
  public ComponentBoard getBoard() {
    if (board == null) {
      board = runner.read(() -> components.board(cycle.getId())).orElse(null);
    }
    return board;
  }

  public List<RatingRoundView> getRounds() {
    if (rounds == null) {
      rounds =
          isOffice()
              ? runner.read(() -> ratings.rounds(cycle.getId())).orElse(List.of())
              : List.of();
    }
    return rounds;
  }

  /** The round that is being entered; null when there is none. */
  public RatingRoundView getOpenRound() {
    return getRounds().stream()
        .filter(round -> round.state() == RatingState.OPEN)
        .findFirst()
        .orElse(null);
  }

  /** All components in their order. */
  public List<ComponentKind> getKinds() {
    return Arrays.asList(ComponentKind.values());
  }

  /** The components that are recorded. */
  public List<ComponentKind> getRecorded() {
    return getKinds().stream().filter(kind -> kind != ComponentKind.DUTY).toList();
  }

  public List<RatingMethod> getMethods() {
    return Arrays.asList(RatingMethod.values());
  }

  /** Name of an appraised unit. */
  public String unitName(long appraisalId) {
    return getBoard().units().stream()
        .filter(unit -> unit.appraisalId() == appraisalId)
        .map(ComponentBoard.UnitLine::unitName)
        .findFirst()
        .orElse("");
  }

  /** A component's weight in percent. */
  public String percent(ComponentKind kind) {
    BigDecimal percent = getBoard().weights().of(kind).multiply(HUNDRED);
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  public boolean isOffice() {
    return me.is(Role.PERFORMANCE_OFFICE.name());
  }

  /** Whether results can be entered now. */
  public boolean isOpen() {
    return isOffice() && cycle.getCycle().getState() == CycleState.OPEN;
  }

  /** Whether weights can be set now. */
  public boolean isWeighable() {
    return isOpen() || isOffice() && cycle.getCycle().getState() == CycleState.PREPARED;
  }
}
