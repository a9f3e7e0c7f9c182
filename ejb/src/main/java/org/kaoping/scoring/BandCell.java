package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of values taken by the same bands.
 *
 * @param range the stretch
 * @param bands bands that take it: none in a gap, several in an overlap
 */
record BandCell(Interval range, List<Band> bands) {

  /** The table's range cut into the longest stretches that are taken by the same bands. */
  static List<BandCell> runs(BandTable table) {
    List<BandCell> runs = new ArrayList<>();
    for (Interval piece : pieces(table)) {
      List<Band> takers =
          table.bands().stream().filter(band -> band.range().contains(piece.inside())).toList();
      BandCell last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.bands.equals(takers)) {
        runs.set(runs.size() - 1, new BandCell(last.range.joined(piece), takers));
      } else {
        runs.add(new BandCell(piece, takers));
      }
    }
    return runs;
  }

  /** Every end as a point of its own and every open stretch between two neighbouring ends. */
  private static List<Interval> pieces(BandTable table) {
    TreeSet<BigDecimal> ends = new TreeSet<>();
    addEnds(ends, table.range());
    table.bands().forEach(band -> addEnds(ends, band.range()));
    List<Interval> pieces = new ArrayList<>();
    BigDecimal previous = null;
    for (BigDecimal end : ends) {
      if (previous != null) {
        pieces.add(Interval.of(previous, false, end, false));
      }
      if (table.range().contains(end)) {
        pieces.add(Interval.point(end));
      }
      previous = end;
    }
    if (table.range().upper().isEmpty()) {
      pieces.add(new Interval(previous, false, Optional.empty(), false));
    }
    return pieces;
  }

  private static void addEnds(TreeSet<BigDecimal> ends, Interval range) {
    ends.add(range.lower());
    range.upper().ifPresent(ends::add);
  }
}
