package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void equal_totals_share_a_place_and_the_next_is_skipped() {
    List<UnitFacts> units =
        List.of(
            verified("D", mandatory("m", "100", "59")),
            verified("C", mandatory("m", "100", "70")),
            verified("A", mandatory("m", "100", "100")),
            verified("B", mandatory("m", "100", "75")));

    Ranking ranking = SeriesScoring.compute(usable(), units).ranking();

    assertThat(ranking.places()).extracting(Ranking.Place::place).containsExactly(1, 2, 2, 4);
    assertThat(ranking.places())
        .extracting(Ranking.Place::unitKey)
        .containsExactly("A", "B", "C", "D");
    assertThat(ranking.provisional()).isFalse();
    assertThat(ranking.placeOf("D")).map(Ranking.Place::place).contains(4);
  }

  @Test
  void the_grade_follows_from_the_scale_if_there_is_one() {
    GradeScale scale =
        new GradeScale(
            List.of(new GradeScale.Grade("优", n("90")), new GradeScale.Grade("其他", n("0"))));
    UsableScheme usable =
        scheme(RoundingQuestion.roundOrCut(2), Optional.of(scale))
            .answer(answers("一般", "一般", "HALF_UP"));

    SeriesResult result =
        SeriesScoring.compute(
            usable,
            List.of(
                verified("A", mandatory("m", "100", "100")),
                verified("B", mandatory("m", "100", "86")),
                unverified("C")));

    assertThat(result.units())
        .extracting(UnitScore::grade)
        .containsExactly(Optional.of("优"), Optional.of("其他"), Optional.empty());
    assertThat(result.unit("C").orElseThrow().provisional()).isTrue();
  }
}
