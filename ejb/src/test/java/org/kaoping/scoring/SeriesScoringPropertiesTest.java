package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SeriesScoringPropertiesTest {
  @Tag("slow")
  @Property(tries = 200)
  void scores_lie_between_0_and_the_full_points_and_add_up(
      @ForAll("series") List<UnitFacts> units, @ForAll("schemes") UsableScheme scheme) {
    for (UnitScore unit : SeriesScoring.compute(scheme, units).units()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Score score : unit.scores()) {
        assertThat(score.value()).isBetween(BigDecimal.ZERO, score.fullPoints());
        assertThat(score.value().scale()).isEqualTo(2);
        sum = sum.add(score.value());
      }
      assertThat(unit.total()).isEqualByComparingTo(sum);
      assertThat(unit.mandatorySubtotal().add(unit.selfSelectedSubtotal())).isEqualTo(unit.total());
    }
  }

  @Tag("slow")
  @Property(tries = 200)
  void the_order_of_units_and_indicators_changes_nothing(
      @ForAll("series") List<UnitFacts> units, @ForAll Random random) {
    SeriesResult ordered = SeriesScoring.compute(ZhangpingScheme.usable(), units);
    List<UnitFacts> shuffled = new ArrayList<>();
    for (UnitFacts unit : units) {
      List<IndicatorFacts> indicators = new ArrayList<>(unit.indicators());
      Collections.shuffle(indicators, random);
      shuffled.add(new UnitFacts(unit.unitKey(), unit.verified(), "", indicators));
    }
    Collections.shuffle(shuffled, random);

    SeriesResult other = SeriesScoring.compute(ZhangpingScheme.usable(), shuffled);

    assertThat(other.ranking()).isEqualTo(ordered.ranking());
    assertThat(other.average()).isEqualTo(ordered.average());
    assertThat(ImpactList.between(ordered, other).isEmpty()).isTrue();
  }

  @Tag("slow")
  @Property(tries = 200)
  void a_better_rate_never_scores_less(
      @ForAll("rates") BigDecimal one,
      @ForAll("rates") BigDecimal other,
      @ForAll("schemes") UsableScheme scheme) {
    BigDecimal low = scoreAt(scheme, one.min(other));
    BigDecimal high = scoreAt(scheme, one.max(other));

    assertThat(low).isLessThanOrEqualTo(high);
  }

  private static BigDecimal scoreAt(UsableScheme scheme, BigDecimal rate) {
    UnitFacts unit =
        ZhangpingScheme.verified(
            "A",
            ZhangpingScheme.mandatory("m", "7", "90"),
            ZhangpingScheme.selfSelected("s", "30", rate.toPlainString()));
    return SeriesScoring.compute(scheme, List.of(unit)).units().get(0).selfSelectedSubtotal();
  }

  @Tag("slow")
  @Property(tries = 200)
  void places_follow_the_totals(@ForAll("series") List<UnitFacts> units) {
    List<Ranking.Place> places =
        SeriesScoring.compute(ZhangpingScheme.usable(), units).ranking().places();

    for (Ranking.Place place : places) {
      long better = places.stream().filter(p -> p.total().compareTo(place.total()) > 0).count();
      assertThat(place.place()).isEqualTo((int) better + 1);
    }
  }

  @Tag("slow")
  @Property(tries = 200)
  void every_derivation_survives_its_stored_text(@ForAll("series") List<UnitFacts> units) {
    SeriesResult result = SeriesScoring.compute(ZhangpingScheme.usable(), units);

    for (UnitScore unit : result.units()) {
      for (Score score : unit.scores()) {
        String text = DerivationCodec.write(score.derivation());
        assertThat(DerivationCodec.read(text)).isEqualTo(score.derivation());
        assertThat(DerivationCodec.write(DerivationCodec.read(text))).isEqualTo(text);
      }
    }
    if (result.average() instanceof SeriesRate rate) {
      String text = DerivationCodec.write(rate.derivation());
      assertThat(DerivationCodec.read(text)).isEqualTo(rate.derivation());
    }
  }

  @Tag("slow")
  @Property(tries = 100)
  void a_frozen_average_reproduces_the_scores(@ForAll("series") List<UnitFacts> units) {
    SeriesResult live = SeriesScoring.compute(ZhangpingScheme.usable(), units);
    if (live.average() instanceof SeriesRate rate) {
      SeriesRate frozen = SeriesAverage.frozen(rate.rate(), "9号");
      SeriesResult again = SeriesScoring.compute(ZhangpingScheme.usable(), units, frozen);
      assertThat(ImpactList.between(live, again).isEmpty()).isTrue();
    }
  }

  @Provide
  Arbitrary<UsableScheme> schemes() {
    return Combinators.combine(
            Arbitraries.of("一般", "良好"),
            Arbitraries.of("一般", "差"),
            Arbitraries.of("HALF_UP", "DOWN"))
        .as(
            (gap, edge, mode) ->
                ZhangpingScheme.scheme().answer(ZhangpingScheme.answers(gap, edge, mode)));
  }

  /** Often at and beside the edges. */
  @Provide
  Arbitrary<BigDecimal> rates() {
    return Arbitraries.oneOf(
        Arbitraries.of("0", "59.99", "60", "79.99", "80", "84.99", "85", "99.99", "100", "130")
            .map(BigDecimal::new),
        Arbitraries.integers().between(0, 15000).map(i -> BigDecimal.valueOf(i, 2)));
  }

  @Provide
  Arbitrary<List<UnitFacts>> series() {
    Arbitrary<List<IndicatorFacts>> indicators = indicator().list().ofMaxSize(5);
    return Combinators.combine(indicators, Arbitraries.of(true, true, false))
        .as(SeriesScoringPropertiesTest::unit)
        .list()
        .ofMaxSize(6)
        .map(SeriesScoringPropertiesTest::named);
  }

  private static UnitFacts unit(List<IndicatorFacts> drawn, boolean verified) {
    List<IndicatorFacts> indicators = new ArrayList<>();
    indicators.add(ZhangpingScheme.mandatory("base", "10", "90"));
    for (IndicatorFacts one : drawn) {
      String key = "i" + indicators.size();
      indicators.add(
          new IndicatorFacts(key, one.category(), one.fullPoints(), one.ruleKey(), one.fact()));
    }
    return new UnitFacts("?", verified, "", indicators);
  }

  private static List<UnitFacts> named(List<UnitFacts> units) {
    List<UnitFacts> named = new ArrayList<>();
    for (UnitFacts unit : units) {
      named.add(new UnitFacts("u" + named.size(), unit.verified(), "", unit.indicators()));
    }
    return named;
  }

  private Arbitrary<IndicatorFacts> indicator() {
    Arbitrary<String> points =
        Arbitraries.integers().between(1, 30000).map(i -> BigDecimal.valueOf(i, 2).toPlainString());
    Arbitrary<String> rate = rates().map(BigDecimal::toPlainString);
    return Arbitraries.oneOf(
        Combinators.combine(points, rate).as((p, r) -> ZhangpingScheme.mandatory("i", p, r)),
        Combinators.combine(points, rate).as((p, r) -> ZhangpingScheme.selfSelected("i", p, r)),
        points.map(p -> ZhangpingScheme.mandatory("i", p, ZhangpingScheme.delivered("0.01"))),
        points.map(
            p ->
                IndicatorFacts.missing(
                    "i", IndicatorCategory.MANDATORY, new BigDecimal(p), "delivered")));
  }
}
