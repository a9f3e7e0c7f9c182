package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A band table in which every value of its range belongs to exactly one band. */
public final class ResolvedBandTable {
  private final BandTable table;
  private final List<Cell> cells;

  ResolvedBandTable(BandTable table, List<Cell> cells) {
    this.table = table;
    this.cells = cells;
  }

  /** The table as printed. */
  public BandTable table() {
    return table;
  }

  /** Share of the full points for a rate, 0 to 1. */
  public BigDecimal factorFor(BigDecimal rate) {
    return lookUp(rate).band().factor();
  }

  /** The band of a rate, with the decision that put it there, if there was one. */
  public Hit lookUp(BigDecimal rate) {
    BigDecimal counted = counted(Checks.number("rate", rate));
    return cells.stream()
        .filter(cell -> cell.range().contains(counted))
        .map(cell -> new Hit(counted, cell.band(), cell.answer()))
        .findFirst()
        .orElseThrow(() -> belowRange(rate));
  }

  /** Refuses a table in which a better rate earns less. */
  void requireAlong(Direction direction) {
    for (int i = 1; i < cells.size(); i++) {
      int rise = cells.get(i).band().factor().compareTo(cells.get(i - 1).band().factor());
      if (direction == Direction.HIGHER_BETTER ? rise < 0 : rise > 0) {
        throw new ScoringRefusal(
            RefusalCode.BANDS_AGAINST_DIRECTION,
            table.key(),
            Checks.plain(cells.get(i).range().lower()));
      }
    }
  }

  private BigDecimal counted(BigDecimal rate) {
    return table.range().upper().filter(end -> rate.compareTo(end) > 0).orElse(rate);
  }

  private ScoringRefusal belowRange(BigDecimal rate) {
    return new ScoringRefusal(
        RefusalCode.RATE_BELOW_RANGE, Checks.plain(rate), Checks.plain(table.range().lower()));
  }

  /** A stretch of values with its one band and the decision behind it. */
  record Cell(Interval range, Band band, Optional<SchemeAnswer> answer) {}

  /**
   * Where a rate falls.
   *
   * @param counted the rate as counted: the table's upper end at most
   * @param band its band
   * @param answer the decision that put it there, where print left it open
   */
  public record Hit(BigDecimal counted, Band band, Optional<SchemeAnswer> answer) {}
}
