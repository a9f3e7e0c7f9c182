package org.kaoping.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.survey.rules.AnsweringIsOpen;
import org.kaoping.survey.rules.AtLeastFiveAnswers;
import org.kaoping.survey.rules.ChoiceIsInRange;
import org.kaoping.survey.rules.LevelNamesFit;
import org.kaoping.survey.rules.LevelScoresFit;
import org.kaoping.survey.rules.LinkCountIsInRange;
import org.kaoping.survey.rules.OpenAnswerFits;
import org.kaoping.survey.rules.OptionsFit;
import org.kaoping.survey.rules.QuestionIsAnswered;
import org.kaoping.survey.rules.RespondentGroupsFit;
import org.kaoping.survey.rules.ScoredQuestionIsGiven;
import org.kaoping.survey.rules.SurveyPeriodFits;
import org.kaoping.survey.rules.SurveyQuestionFits;
import org.kaoping.survey.rules.SurveyTitleFits;

/** What a questionnaire, an answer sheet and a grid of papers must be like. */
class SurveyRulesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  static final SurveyQuestion SCORED =
      new SurveyQuestion(QuestionType.SCORED, "您是否满意？", List.of(), true);
  static final SurveyQuestion PROFILE =
      new SurveyQuestion(QuestionType.PROFILE, "您的性别是？", List.of("男", "女"), true);
  static final SurveyQuestion WORDS =
      new SurveyQuestion(QuestionType.TEXT, "您有什么意见？", List.of(), false);

  static Questionnaire asking(SurveyQuestion... questions) {
    return new Questionnaire(
        "满意度调查", "", List.of("服务对象", "工作人员"), SatisfactionLevel.STANDARD, List.of(questions));
  }

  private static Questionnaire with(
      String title, List<String> groups, List<SatisfactionLevel> levels) {
    return new Questionnaire(title, "", groups, levels, List.of(SCORED));
  }

  private static SatisfactionLevel level(String label, String score) {
    return new SatisfactionLevel(label, new BigDecimal(score));
  }

  @Test
  void a_questionnaire_has_title_groups_levels_and_a_scored_question() {
    List<String> one = List.of("服务对象");
    List<SatisfactionLevel> standard = SatisfactionLevel.STANDARD;
    refused(SurveyTitleFits.class, with(" ", one, standard)::check);
    refused(SurveyTitleFits.class, with("长".repeat(201), one, standard)::check);
    refused(RespondentGroupsFit.class, with("题", List.of(), standard)::check);
    refused(RespondentGroupsFit.class, with("题", List.of("甲", " 甲"), standard)::check);
    refused(LevelNamesFit.class, with("题", one, List.of(level("好", "100")))::check);
    refused(
        LevelNamesFit.class, with("题", one, List.of(level("好", "100"), level("好", "0")))::check);
    refused(
        LevelScoresFit.class, with("题", one, List.of(level("好", "80"), level("差", "90")))::check);
    refused(
        LevelScoresFit.class, with("题", one, List.of(level("好", "101"), level("差", "0")))::check);
    with("题", one, List.of(level("好", "100"), level("中", "62.5"), level("差", "0"))).check();
    refused(ScoredQuestionIsGiven.class, asking(PROFILE, WORDS)::check);
    refused(
        ScoredQuestionIsGiven.class,
        asking(Collections.nCopies(61, SCORED).toArray(SurveyQuestion[]::new))::check);
  }

  @Test
  void a_wrong_question_is_named_by_its_number() {
    SurveyQuestion blank = new SurveyQuestion(QuestionType.TEXT, " ", List.of(), false);
    assertThat(refused(SurveyQuestionFits.class, asking(SCORED, blank)::check).arguments().get(0))
        .isEqualTo(2);
    for (List<String> options :
        List.of(List.of("男"), List.of("男", "男"), List.of("男", ""), Collections.nCopies(10, "甲"))) {
      SurveyQuestion wrong = new SurveyQuestion(QuestionType.CHOICE, "选", options, true);
      refused(OptionsFit.class, asking(SCORED, wrong)::check);
    }
  }

  @Test
  void days_and_numbers_of_links_have_limits() {
    assertThat(new SurveyPeriodFits(DAY, DAY, DAY).isBroken()).isFalse();
    assertThat(new SurveyPeriodFits(DAY, DAY.minusDays(1), DAY).isBroken()).isTrue();
    assertThat(new SurveyPeriodFits(DAY, DAY, DAY.plusDays(1)).isBroken()).isTrue();
    assertThat(new SurveyPeriodFits(null, DAY, DAY).isBroken()).isTrue();
    assertThat(new SurveyPeriodFits(null, DAY, DAY).arguments()).isNotEmpty();
    assertThat(new AnsweringIsOpen(false, null, null).arguments()).isNotEmpty();
    assertThat(new LinkCountIsInRange(0).isBroken()).isTrue();
    assertThat(new LinkCountIsInRange(5_000).isBroken()).isFalse();
    assertThat(new LinkCountIsInRange(5_001).isBroken()).isTrue();
    assertThat(new AtLeastFiveAnswers(4).isBroken()).isTrue();
    assertThat(new AtLeastFiveAnswers(5).isBroken()).isFalse();
  }

  @Test
  void every_wrong_answer_is_found_at_its_question() {
    Questionnaire asked = asking(PROFILE, SCORED, WORDS);
    AnswerSheet sheet = new AnswerSheet(Map.of(1, 3, 9, 1), Map.of(3, "长".repeat(1_001)));

    assertThat(asked.findings(sheet))
        .extracting(AnswerFinding::question, finding -> finding.refusal().code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, ChoiceIsInRange.class.getSimpleName()),
            org.assertj.core.groups.Tuple.tuple(2, QuestionIsAnswered.class.getSimpleName()),
            org.assertj.core.groups.Tuple.tuple(3, OpenAnswerFits.class.getSimpleName()));
    assertThat(asked.findings(new AnswerSheet(Map.of(1, 2, 2, 4), Map.of()))).isEmpty();
    assertThat(sheet.asked(asked).choices()).containsOnlyKeys(1);
  }

  @Test
  void a_grid_is_read_by_row_and_column() {
    Questionnaire asked = asking(PROFILE, SCORED, WORDS);
    PaperGrid grid =
        new PaperGrid(
            List.of(
                List.of("1", "４", "挺好"),
                List.of("", "", ""),
                List.of("0", " 2 ", ""),
                List.of("3", "x", ""),
                List.of("1", "5", "", "7")));

    PaperGrid.Reading reading = grid.read(asked);

    assertThat(reading.sheets()).hasSize(4);
    assertThat(reading.sheets().get(0).choices()).isEqualTo(Map.of(1, 1, 2, 4));
    assertThat(reading.sheets().get(0).text(3)).isEqualTo("挺好");
    assertThat(reading.sheets().get(1).choices()).as("0 is left out").isEqualTo(Map.of(2, 2));
    assertThat(reading.findings())
        .extracting(PaperGrid.Finding::row, PaperGrid.Finding::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, 1),
            org.assertj.core.groups.Tuple.tuple(4, 2),
            org.assertj.core.groups.Tuple.tuple(5, 2),
            org.assertj.core.groups.Tuple.tuple(5, 4));
  }

  @Test
  void fewer_than_five_answers_are_not_shown_and_a_small_group_hides_the_groups() {
    Questionnaire asked = asking(SCORED);
    AnswerCounts counts = new AnswerCounts();
    give(counts, 1, 4);
    assertThat(SurveyEvaluation.of(asked, counts).all()).as("four").isNull();

    give(counts, 2, 3);
    SurveyResults hidden = SurveyEvaluation.of(asked, counts);
    assertThat(hidden.all().answers()).isEqualTo(7);
    assertThat(hidden.groups()).isEmpty();
    assertThat(hidden.groupsHidden()).isTrue();

    give(counts, 1, 1);
    give(counts, 2, 2);
    SurveyResults shown = SurveyEvaluation.of(asked, counts);
    assertThat(shown.groupsHidden()).isFalse();
    assertThat(shown.groups())
        .extracting(SurveyResults.GroupResult::name, SurveyResults.GroupResult::answers)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("服务对象", 5L),
            org.assertj.core.groups.Tuple.tuple("工作人员", 5L));
  }

  private static void give(AnswerCounts counts, int group, int times) {
    for (int i = 0; i < times; i++) {
      counts.add(group, new AnswerSheet(Map.of(1, 1), Map.of()));
    }
  }

  @Test
  void a_scored_question_that_nobody_answered_leaves_a_dash_and_no_zero() {
    Questionnaire asked = asking(SCORED, SCORED);
    AnswerCounts counts = new AnswerCounts();
    give(counts, 1, 6);
    SurveyResults.GroupResult all = SurveyEvaluation.of(asked, counts).all();

    assertThat(all.questions().get(0).score()).isEqualTo("100.00");
    assertThat(all.questions().get(1).score()).isNull();
    assertThat(all.questions().get(1).options()).allMatch(option -> option.share() == null);
    assertThat(all.overall()).isNull();
    assertThat(all.overallShares()).isEmpty();
  }

  @Test
  void links_are_long_random_and_only_their_hashes_are_stored() {
    List<String> secrets = SurveyLinks.fresh(200).secrets();
    assertThat(secrets).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[\\w-]{27}"));
    List<String> hashes = new ArrayList<>(new SurveyLinks(secrets).hashes().toList());
    assertThat(hashes).isSorted().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(new SurveyLinks(secrets).toString()).doesNotContain(secrets.get(0));
    assertThat(new HashMap<>(Map.of("a", SurveyLinks.hash("a"))).get("a")).startsWith("ca978112");
  }
}
