package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One changed unit gives what all units anew would give, and moves no more than it must. */
class RescoringTest {
  private static UnitFacts unit(int number, String mandatory, String selfSelected) {
    return verified(
        "u" + number, mandatory("m", "30", mandatory), selfSelected("s", "30", selfSelected));
  }

  private static List<UnitFacts> units() {
    List<UnitFacts> units = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      units.add(unit(i, i % 2 == 0 ? "100" : "90", "100"));
    }
    return units;
  }

  @Property(tries = 100)
  void it_equals_scoring_everything_anew_once_the_average_is_applied(
      @ForAll @IntRange(max = 5) int at,
      @ForAll @IntRange(max = 120) int mandatory,
      @ForAll @IntRange(max = 120) int selfSelected) {
    UnitFacts changed = unit(at, String.valueOf(mandatory), String.valueOf(selfSelected));
    List<UnitFacts> all = units();
    all.set(at, changed);
    SeriesResult anew = SeriesScoring.compute(usable(), all);
    SeriesResult once = SeriesScoring.rescore(SeriesScoring.compute(usable(), units()), changed);

    assertThat(once.nextAverage().orElse(once.average())).isEqualTo(anew.average());
    assertThat(ImpactList.between(anew, SeriesScoring.applyNextAverage(once)).isEmpty()).isTrue();
    assertThat(SeriesScoring.applyNextAverage(once).ranking()).isEqualTo(anew.ranking());
  }

  @Test
  void a_mandatory_change_reaches_the_others_by_an_explicit_act_only() {
    SeriesResult before = SeriesScoring.compute(usable(), units());
    SeriesResult after = SeriesScoring.rescore(before, unit(0, "50", "100"));

    assertThat(ImpactList.between(before, after).scores())
        .extracting(ImpactList.ScoreMove::unitKey)
        .containsOnly("u0");
    assertThat(after.nextAverage()).isPresent();
    assertThat(ImpactList.between(after, SeriesScoring.applyNextAverage(after)).scores())
        .extracting(ImpactList.ScoreMove::unitKey)
        .containsExactly("u0", "u1", "u2", "u3", "u4", "u5");
  }

  @Test
  void changes_follow_each_other() {
    SeriesResult result = SeriesScoring.compute(usable(), units());
    result = SeriesScoring.rescore(result, unit(0, "50", "100"));
    result = SeriesScoring.rescore(result, unit(3, "50", "83"));
    result = SeriesScoring.rescore(result, unit(0, "100", "100"));
    result = SeriesScoring.rescore(result, unit(3, "90", "100"));

    assertThat(result.nextAverage()).isEmpty();
    assertThat(result.ranking()).isEqualTo(SeriesScoring.compute(usable(), units()).ranking());
  }

  @Test
  void a_frozen_average_stays() {
    SeriesRate frozen = SeriesAverage.frozen(Ratio.of(n("0.9")), "9号");
    SeriesResult before = SeriesScoring.compute(usable(), units(), frozen);
    SeriesResult after = SeriesScoring.rescore(before, unit(0, "50", "100"));

    assertThat(after.nextAverage()).isEmpty();
    assertThat(SeriesScoring.applyNextAverage(after)).isSameAs(after);
    assertThat(after.unit("u0").orElseThrow().selfSelectedSubtotal()).isEqualByComparingTo("27");
  }

  @Test
  void a_new_best_moves_those_who_are_compared_with_it() {
    UsableScheme scheme = Rules.usable(Map.of("best", new RatioToBest(RuleTerms.STANDARD)));
    SeriesResult before = SeriesScoring.compute(scheme, List.of(own("A", "30"), own("B", "40")));
    SeriesResult after = SeriesScoring.rescore(before, own("B", "60"));

    assertThat(before.unit("A").orElseThrow().total()).isEqualByComparingTo("7.5");
    assertThat(after.unit("A").orElseThrow().total()).isEqualByComparingTo("5");
  }

  private static UnitFacts own(String unit, String value) {
    return verified(
        unit,
        IndicatorFacts.of("i", IndicatorCategory.MANDATORY, n("10"), "best", Rules.actual(value)));
  }
}
