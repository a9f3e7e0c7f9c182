package org.kaoping.web.rectification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.LedgerState;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationState;
import org.kaoping.web.act.ActRunner;

/** 整改台账: findings of every source with their orders, narrowed and page by page. */
@Named("ledgerPage")
@RequestScoped
public class LedgerPage {
  private static final int LINES = 50;

  @Inject private LedgerService ledger;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private Integer year;
  private Long unit;
  private Long division;
  private FindingSource source;
  private LedgerState state;
  private boolean overdue;
  private boolean closedThisMonth;
  private String text;
  private Long before;
  private List<LedgerLine> lines;
  private LedgerService.Choices choices;
  private Map<LedgerState, Long> counts;

  /**
   * How many entries stand somewhere.
   *
   * @param query the page narrowed to them
   */
  public record Count(LedgerState state, long number, String query) {}

  private LedgerFilter filter() {
    return new LedgerFilter(year, unit, division, source, state, overdue, closedThisMonth, text);
  }

  /** One line more than a page holds tells whether there is another page. */
  private List<LedgerLine> read() {
    if (lines == null) {
      long from = before == null ? LedgerService.START : before;
      lines = runner.read(() -> ledger.page(filter(), from, LINES + 1)).orElse(List.of());
    }
    return lines;
  }

  /** The lines of this page. */
  public List<LedgerLine> getLines() {
    return read().subList(0, Math.min(LINES, read().size()));
  }

  /** The next page; null on the last one. */
  public String getNext() {
    return read().size() > LINES
        ? query(state) + "&before=" + read().get(LINES - 1).findingId()
        : null;
  }

  /** How many entries stand where, under the other filters. */
  public List<Count> getCounts() {
    if (counts == null) {
      counts = runner.read(() -> ledger.counts(filter())).orElse(Map.of());
    }
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey(), count.getValue(), query(count.getKey())))
        .toList();
  }

  /** How many entries the filter finds. */
  public long getTotal() {
    return getCounts().stream()
        .filter(count -> state == null || count.state() == state)
        .mapToLong(Count::number)
        .sum();
  }

  /** The filters as they stand in an address: what is exported is what is shown. */
  public String getQuery() {
    return query(state);
  }

  /** The same filters in every state. */
  public String getAnyState() {
    return query(null);
  }

  private String query(LedgerState wanted) {
    return Stream.of(
            part("year", year),
            part("unit", unit),
            part("division", division),
            part("source", source),
            part("state", wanted),
            part("overdue", overdue ? Boolean.TRUE : null),
            part("closedThisMonth", closedThisMonth ? Boolean.TRUE : null),
            part("text", text == null || text.isBlank() ? null : text.strip()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("&"));
  }

  private static String part(String name, Object value) {
    return value == null
        ? null
        : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }

  /** What the filters offer. */
  public LedgerService.Choices getChoices() {
    if (choices == null) {
      choices =
          runner
              .read(ledger::choices)
              .orElse(new LedgerService.Choices(List.of(), Map.of(), Map.of()));
    }
    return choices;
  }

  public List<LedgerState> getStates() {
    return Arrays.asList(LedgerState.values());
  }

  public List<FindingSource> getSources() {
    return Arrays.asList(FindingSource.values());
  }

  /** Whether the present limit has passed and nothing has come. */
  public boolean isOverdue(OrderView order) {
    LocalDate today = clock.today();
    return order.state() == RectificationState.ORDERED && today.isAfter(order.dueOn());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public Long getDivision() {
    return division;
  }

  public void setDivision(Long division) {
    this.division = division;
  }

  public FindingSource getSource() {
    return source;
  }

  public void setSource(FindingSource source) {
    this.source = source;
  }

  public LedgerState getState() {
    return state;
  }

  public void setState(LedgerState state) {
    this.state = state;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public boolean isClosedThisMonth() {
    return closedThisMonth;
  }

  public void setClosedThisMonth(boolean closedThisMonth) {
    this.closedThisMonth = closedThisMonth;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
