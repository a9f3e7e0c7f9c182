package org.kaoping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.PlanStage;

class MessagesTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void stand_on_a_server_abroad() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void go_home() {
    Locale.setDefault(before);
  }

  @Test
  void chinese_is_the_language_unless_english_is_asked_for() {
    assertThat(Messages.term(PlanStage.IN_REVIEW, Locale.CHINA)).isEqualTo("绩效办审核");
    assertThat(Messages.term(PlanStage.IN_REVIEW, Locale.ROOT)).isEqualTo("绩效办审核");
    assertThat(Messages.term(PlanStage.IN_REVIEW, Locale.FRENCH)).isEqualTo("绩效办审核");
    assertThat(Messages.term(PlanStage.IN_REVIEW, Locale.US))
        .isEqualTo("review by the performance office");
  }

  @Test
  void a_code_among_the_arguments_is_read_as_its_term() {
    List<Object> arguments = List.of(PlanStage.FILED, "甲");

    assertThat(Messages.rule("ActFitsStage", arguments, Locale.CHINA)).contains("“已备案”", "“甲”");
    assertThat(Messages.rule("ActFitsStage", arguments, Locale.UK)).contains("“filed”");
  }

  @Test
  void several_codes_are_read_as_their_terms_in_one_language() {
    List<Object> arguments =
        List.of(PlanStage.FILED, List.of(PlanStage.IN_REVIEW, PlanStage.DRAFTING));

    assertThat(Messages.rule("ActFitsStage", arguments, Locale.CHINA)).contains("绩效办审核、");
    assertThat(Messages.rule("ActFitsStage", arguments, Locale.UK))
        .contains("review by the performance office, ")
        .doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void a_number_is_written_without_grouping() {
    assertThat(Messages.rule("ResubmissionLimitIsPositive", List.of(12345), Locale.UK))
        .contains("not 12345");
  }

  @Test
  void a_text_that_is_missing_shows_its_key() {
    assertThat(Messages.term("Nothing.HERE", Locale.CHINA)).isEqualTo("Nothing.HERE");
  }
}
