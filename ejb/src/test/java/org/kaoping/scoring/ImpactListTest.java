package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImpactListTest {
  private final SeriesResult before = SeriesScoring.compute(usable(), series());

  @Test
  void nothing_moves_without_a_change() {
    assertThat(ImpactList.between(before, SeriesScoring.compute(usable(), series())).isEmpty())
        .isTrue();
  }

  @Test
  void a_mandatory_score_moves_the_self_selected_scores_of_every_unit() {
    List<UnitFacts> lowered = new ArrayList<>(series());
    lowered.set(
        2,
        verified(
            "C",
            mandatory("m1", "200", "70"),
            mandatory("m2", "50", "40"),
            selfSelected("s1", "20", "59.99")));

    ImpactList impact = ImpactList.between(before, SeriesScoring.compute(usable(), lowered));

    assertThat(impact.scores())
        .extracting(
            ImpactList.ScoreMove::unitKey,
            ImpactList.ScoreMove::indicatorKey,
            ImpactList.ScoreMove::cause)
        .containsExactly(
            tuple("A", "s1", ImpactList.Cause.SERIES_AVERAGE),
            tuple("A", "s2", ImpactList.Cause.SERIES_AVERAGE),
            tuple("B", "s1", ImpactList.Cause.SERIES_AVERAGE),
            tuple("C", "m1", ImpactList.Cause.FACTS));
    assertThat(impact.places())
        .extracting(ImpactList.PlaceMove::unitKey)
        .containsExactly("A", "B", "C");
  }

  @Test
  void another_decision_moves_only_what_depends_on_it() {
    UsableScheme decided = scheme().answer(answers("良好", "一般", "HALF_UP"));

    ImpactList impact = ImpactList.between(before, SeriesScoring.compute(decided, series()));

    assertThat(impact.scores())
        .containsExactly(
            new ImpactList.ScoreMove(
                "A",
                "s1",
                Optional.of(n("17.62")),
                Optional.of(n("21.39")),
                ImpactList.Cause.SCHEME));
  }

  @Test
  void places_move_when_units_overtake_or_come_and_go() {
    List<UnitFacts> units =
        List.of(
            verified("A", mandatory("m", "100", "100")),
            verified("B", mandatory("m", "100", "90")));
    List<UnitFacts> others =
        List.of(
            verified("A", mandatory("m", "100", "70")),
            verified("B", mandatory("m", "100", "90")),
            verified("C", mandatory("m", "100", "50")));

    ImpactList impact =
        ImpactList.between(
            SeriesScoring.compute(usable(), units), SeriesScoring.compute(usable(), others));

    assertThat(impact.places())
        .extracting(
            ImpactList.PlaceMove::unitKey,
            move -> move.before().map(Ranking.Place::place),
            move -> move.after().map(Ranking.Place::place))
        .containsExactly(
            tuple("A", Optional.of(1), Optional.of(2)),
            tuple("B", Optional.of(2), Optional.of(1)),
            tuple("C", Optional.empty(), Optional.of(3)));
    assertThat(impact.scores())
        .extracting(ImpactList.ScoreMove::cause)
        .containsExactly(ImpactList.Cause.FACTS, ImpactList.Cause.ADDED);
  }

  @Test
  void indicators_come_and_go() {
    List<UnitFacts> one = List.of(verified("A", mandatory("m", "100", "100")));
    List<UnitFacts> two =
        List.of(verified("A", mandatory("m", "100", "100"), mandatory("n", "10", "100")));
    SeriesResult fewer = SeriesScoring.compute(usable(), one);
    SeriesResult more = SeriesScoring.compute(usable(), two);

    assertThat(ImpactList.between(fewer, more).scores())
        .containsExactly(
            new ImpactList.ScoreMove(
                "A", "n", Optional.empty(), Optional.of(n("10.00")), ImpactList.Cause.ADDED));
    assertThat(ImpactList.between(more, fewer).scores())
        .containsExactly(
            new ImpactList.ScoreMove(
                "A", "n", Optional.of(n("10.00")), Optional.empty(), ImpactList.Cause.REMOVED));
  }
}
