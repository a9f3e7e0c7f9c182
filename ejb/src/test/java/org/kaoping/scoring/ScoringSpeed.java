package org.kaoping.scoring;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures scoring by hand: 10,000 units × 40 indicators, the same arithmetic without an engine,
 * and one changed unit. Not a test: figures depend on the machine.
 */
final class ScoringSpeed {
  private static final int UNITS = 10_000;
  private static final int INDICATORS = 40;

  private ScoringSpeed() {}

  public static void main(String[] args) {
    UsableScheme scheme = ZhangpingScheme.usable();
    for (int round = 0; round < 8; round++) {
      long start = cpu();
      List<UnitFacts> units = new ArrayList<>();
      for (int i = 0; i < UNITS; i++) {
        units.add(unit(i, 0));
      }
      long built = cpu();
      SeriesResult result = SeriesScoring.compute(scheme, units);
      long scored = cpu();
      BigDecimal plain = plain(units);
      long added = cpu();
      SeriesResult changed = SeriesScoring.rescore(result, unit(17, 4711));
      long again = cpu();
      int letters = 0;
      for (UnitScore unit : result.units().subList(0, 100)) {
        for (Score score : unit.scores()) {
          letters += DerivationCodec.write(score.derivation()).length();
        }
      }
      long written = cpu();
      System.out.printf(
          Locale.ROOT,
          "CPU: facts %d ms, scores %d ms, plain arithmetic %d ms (%s), one unit %.2f ms = %.2f %%,"
              + " derivation %.1f µs, %d letters, next average %s%n",
          (built - start) / 1_000_000,
          (scored - built) / 1_000_000,
          (added - scored) / 1_000_000,
          plain,
          (again - added) / 1e6,
          100.0 * (again - added) / (scored - built),
          (written - again) / 1e3 / 100 / INDICATORS,
          letters / 100 / INDICATORS,
          changed.nextAverage().isPresent());
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** 28 mandatory and 12 self-selected indicators. */
  private static UnitFacts unit(int number, int shift) {
    List<IndicatorFacts> indicators = new ArrayList<>(INDICATORS);
    for (int i = 0; i < INDICATORS; i++) {
      boolean mandatory = i < 28;
      indicators.add(
          new IndicatorFacts(
              "i" + i,
              mandatory ? IndicatorCategory.MANDATORY : IndicatorCategory.SELF_SELECTED,
              BigDecimal.valueOf(10 + i % 5),
              mandatory ? "bands" : "average",
              Optional.of(
                  new Fact.CompletionRate(
                      BigDecimal.valueOf(5000 + (number * 31L + i * 977L + shift) % 5500, 2),
                      ZhangpingScheme.CLERK))));
    }
    return new UnitFacts("u" + number, true, "1号", indicators);
  }

  /** What a program without an engine would do with the same figures. */
  private static BigDecimal plain(List<UnitFacts> units) {
    BigDecimal all = BigDecimal.ZERO;
    for (UnitFacts unit : units) {
      for (IndicatorFacts indicator : unit.indicators()) {
        BigDecimal rate = ((Fact.CompletionRate) indicator.fact().orElseThrow()).value();
        double value = rate.doubleValue();
        BigDecimal factor =
            value >= 100
                ? BigDecimal.ONE
                : new BigDecimal(value >= 85 ? "0.85" : value > 60 ? "0.70" : "0");
        all =
            all.add(
                indicator
                    .fullPoints()
                    .multiply(factor)
                    .setScale(2, java.math.RoundingMode.HALF_UP));
      }
    }
    return all;
  }
}
