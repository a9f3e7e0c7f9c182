package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Figures printed in Shuozhou's evaluation report of 2020, annex 4. */
class SurveyTallyTest {
  private static final List<BigDecimal> LEVELS = numbers("100", "80", "60", "0");

  private static List<BigDecimal> numbers(String... values) {
    return List.of(values).stream().map(BigDecimal::new).toList();
  }

  private static List<Long> counts(long... values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }

  @Test
  void the_staff_of_shuozhou() {
    SurveyTally tally =
        SurveyTally.of(
            LEVELS,
            List.of(
                counts(24, 15, 2, 0),
                counts(22, 17, 2, 0),
                counts(21, 19, 1, 0),
                counts(20, 16, 5, 0),
                counts(26, 14, 1, 0),
                counts(20, 13, 7, 1)));

    assertThat(tally.questions())
        .extracting(SurveyTally.Question::score)
        .isEqualTo(numbers("90.74", "89.76", "89.76", "87.32", "92.19", "84.39"));
    assertThat(tally.questions().get(5).shares())
        .isEqualTo(numbers("48.78", "31.71", "17.07", "2.44"));
    assertThat(tally.overallShares()).isEqualTo(numbers("54.07", "38.21", "7.32", "0.41"));
    assertThat(tally.overall()).isEqualTo(new BigDecimal("89.03"));
  }

  @Test
  void the_public_of_shuozhou() {
    SurveyTally tally =
        SurveyTally.of(
            LEVELS,
            List.of(
                counts(29, 61, 17, 2),
                counts(28, 49, 28, 4),
                counts(41, 51, 15, 2),
                counts(30, 46, 27, 6),
                counts(31, 45, 25, 8),
                counts(29, 56, 20, 4)));

    assertThat(tally.questions())
        .extracting(SurveyTally.Question::score)
        .isEqualTo(numbers("80.74", "77.06", "83.30", "76.14", "75.23", "78.72"));
    assertThat(tally.overallShares()).isEqualTo(numbers("28.75", "47.09", "20.19", "3.97"));
    assertThat(tally.overall()).isEqualTo(new BigDecimal("78.53"));
  }

  @Test
  void a_question_without_answers_has_no_score_and_leaves_no_overall() {
    assertThatThrownBy(
            () -> SurveyTally.of(LEVELS, List.of(counts(1, 0, 0, 0), counts(0, 0, 0, 0))))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_UNANSWERED);
              assertThat(refusal.args()).containsExactly("2");
            });
  }

  @Test
  void levels_are_one_to_hundred_and_falling() {
    for (List<BigDecimal> wrong :
        List.of(numbers("100"), numbers("101", "0"), numbers("50", "-1"), numbers("0", "100"))) {
      assertThatThrownBy(() -> SurveyTally.question(wrong, counts(1, 1), 1))
          .isInstanceOf(ScoringRefusal.class);
    }
    assertThat(SurveyTally.question(numbers("5", "3.5"), counts(1, 1), 1).score())
        .isEqualTo("4.25");
  }

  @Property(tries = 200)
  void a_score_lies_between_the_level_scores_and_more_satisfied_never_lower_it(
      @ForAll @Size(4) List<@IntRange(max = 500) Integer> counts) {
    List<Long> given = new ArrayList<>(counts.stream().map(Integer::longValue).toList());
    given.set(3, given.get(3) + 1);
    BigDecimal before = SurveyTally.question(LEVELS, given, 1).score();
    given.set(3, given.get(3) - 1);
    given.set(0, given.get(0) + 1);
    BigDecimal after = SurveyTally.question(LEVELS, given, 1).score();

    // Rounded shares may add up to 100.02.
    assertThat(before).isBetween(BigDecimal.ZERO, new BigDecimal("100.02"));
    assertThat(after).isGreaterThanOrEqualTo(before.subtract(new BigDecimal("0.02")));
  }

  @Property(tries = 50)
  void the_order_of_questions_does_not_matter(
      @ForAll @Size(min = 2, max = 5)
          List<@Size(4) List<@IntRange(min = 1, max = 99) Integer>> rows) {
    List<List<Long>> counts =
        new ArrayList<>(
            rows.stream().map(row -> row.stream().map(Integer::longValue).toList()).toList());
    BigDecimal overall = SurveyTally.of(LEVELS, counts).overall();
    Collections.reverse(counts);

    assertThat(SurveyTally.of(LEVELS, counts).overall()).isEqualTo(overall);
  }
}
