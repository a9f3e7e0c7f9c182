package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bands as printed. A table with {@link #findings()} is a legal draft; it scores only after {@link
 * #resolve}.
 *
 * @param key name of the table in its scheme; empty for the scheme's only or main table
 * @param range values that the table must cover, both ends included; a value above it counts as its
 *     upper end (a rate of 110 % as 100 %), a value below it is refused
 * @param bands in printed order, labels unique
 * @param unit whether its bands give shares of the full points or points
 */
public record BandTable(String key, Interval range, List<Band> bands, BandUnit unit) {
  public BandTable {
    Checks.required("key", key);
    Checks.required("range", range);
    Checks.required("unit", unit);
    range = new Interval(range.lower(), true, range.upper(), true);
    bands = Checks.list("bands", bands);
    if (bands.isEmpty()) {
      throw new ScoringRefusal(RefusalCode.BANDS_EMPTY, key);
    }
    Set<String> labels = new HashSet<>();
    for (Band band : bands) {
      if (!band.range().isWithin(range)) {
        throw new ScoringRefusal(RefusalCode.BAND_OUTSIDE_RANGE, band.label());
      }
      requireFactor(band, unit);
      if (!labels.add(band.label())) {
        throw new ScoringRefusal(RefusalCode.BAND_LABEL_DUPLICATE, band.label());
      }
    }
  }

  /** A table of shares of the full points. */
  public BandTable(String key, Interval range, List<Band> bands) {
    this(key, range, bands, BandUnit.FACTOR);
  }

  private static void requireFactor(Band band, BandUnit unit) {
    if (unit == BandUnit.FACTOR && band.factor().compareTo(BigDecimal.ONE) > 0) {
      throw new ScoringRefusal(
          RefusalCode.FACTOR_OUT_OF_RANGE, band.label(), Checks.plain(band.factor()));
    }
  }

  /** The main table of a scheme, over completion rates from 0 to 100 percent. */
  public static BandTable ofPercent(List<Band> bands) {
    return new BandTable(
        "", Interval.of(BigDecimal.ZERO, true, new BigDecimal("100"), true), bands);
  }

  /** Gaps, double-covered points and overlaps, from low to high. */
  public List<BandFinding> findings() {
    return BandCell.runs(this).stream()
        .filter(run -> run.bands().size() != 1)
        .map(run -> BandFinding.of(this, run))
        .toList();
  }

  /** The findings as questions to whoever issues the scheme. */
  public List<SchemeQuestion> questions() {
    return findings().stream().map(BandFinding::question).toList();
  }

  /** The table made usable: one answer to each finding. */
  public ResolvedBandTable resolve(List<SchemeAnswer> answers) {
    Map<String, SchemeAnswer> given = AnswerSheet.match(questions(), answers);
    List<ResolvedBandTable.Cell> cells =
        BandCell.runs(this).stream().map(run -> settled(run, given)).toList();
    return new ResolvedBandTable(this, cells);
  }

  private ResolvedBandTable.Cell settled(BandCell run, Map<String, SchemeAnswer> given) {
    if (run.bands().size() == 1) {
      return ResolvedBandTable.Cell.of(run.range(), run.bands().get(0), Optional.empty());
    }
    SchemeAnswer answer = given.get(BandFinding.of(this, run).code());
    return ResolvedBandTable.Cell.of(run.range(), band(answer.option()), Optional.of(answer));
  }

  private Band band(String label) {
    return bands.stream().filter(band -> band.label().equals(label)).findFirst().orElseThrow();
  }
}
