package org.kaoping.web.rectification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.RectificationState;
import org.kaoping.web.act.ActRunner;

/** 整改台账: the orders that the person may see, narrowed by year, state and division. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage {
  @Inject private RectificationService rectification;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private Integer year;
  private RectificationState state;
  private Long division;
  private List<OrderView> all;

  /**
   * A division to choose from.
   *
   * @param name with its unit's name
   */
  public record Division(long id, String name) {}

  private List<OrderView> all() {
    if (all == null) {
      all = runner.read(() -> rectification.ledger(null)).orElse(List.of());
    }
    return all;
  }

  /** The orders that pass all three filters. */
  public List<OrderView> getOrders() {
    return all().stream()
        .filter(order -> year == null || order.year() == year)
        .filter(order -> state == null || order.state() == state)
        .filter(order -> division == null || order.divisionId() == division)
        .toList();
  }

  /** Years that have orders, the latest first. */
  public List<Integer> getYears() {
    return all().stream().map(OrderView::year).distinct().sorted((a, b) -> b - a).toList();
  }

  public List<RectificationState> getStates() {
    return Arrays.asList(RectificationState.values());
  }

  /** Divisions that have orders. */
  public List<Division> getDivisions() {
    return all().stream()
        .map(
            order ->
                new Division(order.divisionId(), order.unitName() + " " + order.divisionName()))
        .distinct()
        .toList();
  }

  /** Whether the present limit has passed and nothing has come. */
  public boolean isOverdue(OrderView order) {
    return order.state() == RectificationState.ORDERED && clock.today().isAfter(order.dueOn());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public RectificationState getState() {
    return state;
  }

  public void setState(RectificationState state) {
    this.state = state;
  }

  public Long getDivision() {
    return division;
  }

  public void setDivision(Long division) {
    this.division = division;
  }
}
