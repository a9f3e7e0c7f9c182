package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeQuestionsTest {
  @Test
  void the_printed_scheme_asks_three_questions() {
    assertThat(ZhangpingScheme.scheme().questions())
        .extracting(SchemeQuestion::code)
        .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85", "ROUNDING:2");
  }

  @Test
  void a_clean_scheme_asks_nothing_and_needs_no_answer() {
    BandTable clean =
        BandTable.ofPercent(
            List.of(
                Band.of("做到", "60", true, "100", true, "1"),
                Band.of("未做到", "0", true, "60", false, "0")));
    ScoringScheme scheme =
        new ScoringScheme(
            "clean",
            "1",
            List.of(clean),
            ZhangpingScheme.rules(),
            new Precision(1, RoundingMode.HALF_UP),
            Optional.empty());

    assertThat(scheme.questions()).isEmpty();
    assertThat(scheme.answer(List.of()).provisional()).isFalse();
  }

  @Test
  void answers_are_kept_in_the_order_of_the_questions() {
    UsableScheme usable = ZhangpingScheme.usable();

    assertThat(usable.answers())
        .extracting(SchemeAnswer::questionCode)
        .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85", "ROUNDING:2");
    assertThat(usable.provisional()).isTrue();
    assertThat(usable.precision()).isEqualTo(new Precision(2, RoundingMode.HALF_UP));
  }

  @Test
  void questions_and_options_read_in_both_languages() {
    List<SchemeQuestion> questions = ZhangpingScheme.scheme().questions();

    assertThat(questions.get(1).text(Locale.CHINA)).contains("80 %").contains("85 %", "哪一档");
    assertThat(questions.get(1).text(Locale.ENGLISH))
        .isEqualTo("No band takes completion rates between 80 % and 85 %. Which one shall?");
    assertThat(questions.get(1).optionText("一般", Locale.ENGLISH)).isEqualTo("一般");
    assertThat(questions.get(2).optionText("HALF_UP", Locale.CHINA)).isEqualTo("四舍五入");
    assertThat(questions.get(2).optionText("DOWN", Locale.ENGLISH)).isEqualTo("cut off");
  }

  @Test
  void grades_come_from_the_scale_by_exact_comparison() {
    GradeScale scale =
        new GradeScale(
            List.of(
                new GradeScale.Grade("优", n("90")),
                new GradeScale.Grade("良", n("80")),
                new GradeScale.Grade("中", n("60")),
                new GradeScale.Grade("差", n("0"))));

    assertThat(scale.gradeFor(n("78.04"), n("100"))).isEqualTo("中");
    assertThat(scale.gradeFor(n("1350"), n("1500"))).isEqualTo("优");
    assertThat(scale.gradeFor(n("1349.99"), n("1500"))).isEqualTo("良");
    assertThat(scale.gradeFor(n("0"), n("1500"))).isEqualTo("差");
  }
}
