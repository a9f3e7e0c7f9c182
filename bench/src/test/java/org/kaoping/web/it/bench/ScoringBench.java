package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaoping.scoring.Band;
import org.kaoping.scoring.BandScoring;
import org.kaoping.scoring.BandTable;
import org.kaoping.scoring.BandTimesSeriesAverage;
import org.kaoping.scoring.IndicatorFacts;
import org.kaoping.scoring.Interval;
import org.kaoping.scoring.Limits;
import org.kaoping.scoring.MissingValue;
import org.kaoping.scoring.Precision;
import org.kaoping.scoring.ScoringScheme;
import org.kaoping.scoring.SeriesResult;
import org.kaoping.scoring.SeriesScoring;
import org.kaoping.scoring.UnitFacts;
import org.kaoping.scoring.UsableScheme;
import org.kaoping.web.it.support.ContainerTest;

/**
 * P6: scores of 10,000 units × 40 indicators, by a plain reading with arithmetic and by the engine,
 * in turns; then one changed fact. It asserts that both come to the same totals, never how fast.
 */
class ScoringBench extends ContainerTest {
  private static final int UNITS = Integer.getInteger("kaoping.bench.scored", 10_000);
  private static final int INDICATORS = 40;
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 7;
  private static final int CHANGES = 50;

  @Inject private ManyFigures figures;
  @Inject private Surroundings surroundings;

  private enum Way {
    PLAIN,
    READ_FACTS,
    ENGINE,
    ONE_SELF_SELECTED,
    ONE_MANDATORY
  }

  private final Map<Way, List<Double>> millis = new EnumMap<>(Way.class);
  private SeriesResult scored;

  @AfterEach
  void tidy() {
    figures.tidy();
  }

  @Test
  void scoresManyUnits() throws SQLException {
    figures.fill(UNITS, INDICATORS);
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      Map<Integer, BigDecimal> plain;
      if (round % 2 == 0) {
        plain = plain(round);
        engine(round);
      } else {
        engine(round);
        plain = plain(round);
      }
      assertThat(scored.units()).hasSize(UNITS);
      assertThat(scored.units())
          .allSatisfy(
              unit ->
                  assertThat(unit.total())
                      .isEqualByComparingTo(
                          plain.get(Integer.parseInt(unit.unitKey().substring(1)))));
      change(round, Way.ONE_SELF_SELECTED, INDICATORS);
      change(round, Way.ONE_MANDATORY, 1);
    }
    write();
    assertThat(millis.keySet()).hasSize(Way.values().length);
  }

  private Map<Integer, BigDecimal> plain(int round) throws SQLException {
    long start = System.nanoTime();
    Map<Integer, BigDecimal> totals = PlainScores.of(figures);
    note(round, Way.PLAIN, start, 1);
    return totals;
  }

  private void engine(int round) throws SQLException {
    long start = System.nanoTime();
    List<UnitFacts> facts = figures.facts();
    note(round, Way.READ_FACTS, start, 1);
    scored = SeriesScoring.compute(scheme(), facts);
    note(round, Way.ENGINE, start, 1);
  }

  /** The same unit again and again, with another rate each time. */
  private void change(int round, Way way, int seq) {
    UnitFacts unit = changedUnits(seq).get(0);
    SeriesScoring.rescore(scored, unit);
    List<UnitFacts> changed = changedUnits(seq);
    long start = System.nanoTime();
    changed.forEach(one -> SeriesScoring.rescore(scored, one));
    note(round, way, start, CHANGES);
  }

  private List<UnitFacts> changedUnits(int seq) {
    List<UnitFacts> changed = new ArrayList<>();
    for (int change = 0; change < CHANGES; change++) {
      List<IndicatorFacts> indicators = new ArrayList<>();
      for (int i = 1; i <= INDICATORS; i++) {
        BigDecimal rate = new BigDecimal(i == seq ? 50 + change : 90);
        indicators.add(ManyFigures.indicator(i, i <= 28, new BigDecimal(10 + i % 5), rate));
      }
      changed.add(new UnitFacts("u" + (UNITS / 2), true, "漳绩〔2019〕3号", indicators));
    }
    return changed;
  }

  private void note(int round, Way way, long start, int times) {
    double took = (System.nanoTime() - start) / 1e6 / times;
    if (round >= 0) {
      millis.computeIfAbsent(way, one -> new ArrayList<>()).add(took);
    }
  }

  /** Bands without gap: 100 → 1, 85 to 100 → 0.85, above 60 to 85 → 0.70, up to 60 → 0. */
  private static UsableScheme scheme() {
    BandTable table =
        BandTable.ofPercent(
            List.of(
                band("好", "100", true, "100", true, "1"),
                band("较好", "85", true, "100", false, "0.85"),
                band("一般", "60", false, "85", false, "0.70"),
                band("差", "0", true, "60", true, "0")));
    return new ScoringScheme(
            "bench",
            "1",
            List.of(table),
            Map.of(
                "bands", new BandScoring("", Limits.STANDARD, MissingValue.PENDING),
                "average", new BandTimesSeriesAverage("", Limits.STANDARD, MissingValue.PENDING)),
            new Precision(2, RoundingMode.HALF_UP),
            Optional.empty())
        .answer(List.of());
  }

  private static Band band(
      String label, String from, boolean fromIn, String to, boolean toIn, String factor) {
    return new Band(
        label,
        Interval.of(new BigDecimal(from), fromIn, new BigDecimal(to), toIn),
        new BigDecimal(factor));
  }

  private void write() throws SQLException {
    double plain = Median.of(millis.get(Way.PLAIN));
    double engine = Median.of(millis.get(Way.ENGINE));
    StringBuilder text = new StringBuilder(surroundings.text()).append('\n');
    text.append("| ").append(UNITS).append(" units × ").append(INDICATORS);
    text.append(" indicators | ms, median of ").append(ROUNDS).append(" | |\n|---|---:|---:|\n");
    line(text, "plain reading and arithmetic", plain, plain, "÷ plain");
    line(text, "reading into facts", Median.of(millis.get(Way.READ_FACTS)), plain, "÷ plain");
    line(text, "reading and scoring by the engine", engine, plain, "÷ plain");
    for (Way way : List.of(Way.ONE_SELF_SELECTED, Way.ONE_MANDATORY)) {
      double one = Median.of(millis.get(way));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.3f %% of the full run |%n",
              way,
              one,
              100 * one / engine));
    }
    String file = System.getProperty("kaoping.bench.table");
    if (file == null) {
      return;
    }
    try {
      Files.writeString(Path.of(file).resolveSibling("scoring.md"), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void line(StringBuilder text, String what, double ms, double by, String unit) {
    text.append(String.format(Locale.ROOT, "| %s | %.0f | %.2f %s |%n", what, ms, ms / by, unit));
  }
}
