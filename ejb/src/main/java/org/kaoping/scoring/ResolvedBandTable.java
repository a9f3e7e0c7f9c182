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
    return lookUp(Ratio.of(Checks.number("rate", rate)));
  }

  /** The band of an exact value, with the decision that put it there, if there was one. */
  Hit lookUp(Ratio rate) {
    Ratio counted = counted(rate);
    for (Cell cell : cells) {
      if (cell.range().contains(counted)) {
        return new Hit(counted, cell.band(), cell.factor(), cell.answer());
      }
    }
    throw new ScoringRefusal(
        RefusalCode.RATE_BELOW_RANGE,
        Checks.shortened(rate.text()),
        Checks.plain(table.range().lower()));
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

  private Ratio counted(Ratio rate) {
    Optional<BigDecimal> end = table.range().upper();
    return end.isPresent() && rate.compareTo(end.get()) > 0 ? Ratio.of(end.get()) : rate;
  }

  /** A stretch of values with its one band and the decision behind it. */
  record Cell(Interval range, Band band, Ratio factor, Optional<SchemeAnswer> answer) {
    static Cell of(Interval range, Band band, Optional<SchemeAnswer> answer) {
      return new Cell(range, band, Ratio.of(band.factor()), answer);
    }
  }

  /**
   * Where a rate falls.
   *
   * @param counted the rate as counted: the table's upper end at most
   * @param band its band
   * @param factor what the band gives
   * @param answer the decision that put it there, where print left it open
   */
  public record Hit(Ratio counted, Band band, Ratio factor, Optional<SchemeAnswer> answer) {}
}
