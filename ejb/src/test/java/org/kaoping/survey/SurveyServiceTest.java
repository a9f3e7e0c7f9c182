package org.kaoping.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.scoreboard.rules.ResultsAreReleased;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.security.rules.SeenVersionIsCurrent;
import org.kaoping.survey.rules.AnsweringIsOpen;
import org.kaoping.survey.rules.BatchIsCounted;
import org.kaoping.survey.rules.LinkCountIsInRange;
import org.kaoping.survey.rules.LinkIsKnown;
import org.kaoping.survey.rules.LinkIsUnused;
import org.kaoping.survey.rules.PaperCellsFit;
import org.kaoping.survey.rules.PapersAreGiven;
import org.kaoping.survey.rules.QuestionIsAnswered;
import org.kaoping.survey.rules.RespondentGroupIsInRange;
import org.kaoping.survey.rules.ResultsComeAfterClosing;
import org.kaoping.survey.rules.SurveyPeriodFits;
import org.kaoping.survey.rules.SurveyedUnitTookPart;

/** A survey from draft to results, on a database in memory. */
class SurveyServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final Questionnaire ASKED =
      SurveyRulesTest.asking(
          SurveyRulesTest.PROFILE, SurveyRulesTest.SCORED, SurveyRulesTest.WORDS);
  private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 6, 10);

  private SurveyTown town;

  @BeforeEach
  void open() {
    town = new SurveyTown();
    town.today(FIRST);
  }

  @AfterEach
  void close() {
    town.close();
  }

  private long draft() {
    return town.surveys.draft(PLAIN, town.cycleId, town.bureauId, ASKED);
  }

  private long opened() {
    long survey = draft();
    town.surveys.open(PLAIN, survey, FIRST, LAST);
    return survey;
  }

  private List<String> links(long survey, int count) {
    SurveyLinks links = SurveyLinks.fresh(count);
    town.surveys.addLinks(PLAIN, survey, 1, links);
    town.afresh();
    return links.secrets();
  }

  private static AnswerSheet sheet(int profile, int level, String words) {
    return new AnswerSheet(Map.of(1, profile, 2, level), Map.of(3, words));
  }

  @Test
  void from_draft_to_results() {
    long survey = opened();
    List<String> links = links(survey, 6);
    for (String link : links.subList(0, 5)) {
      assertThat(town.answering.questionnaire(link)).isEqualTo(ASKED);
      town.answering.answer(link, sheet(1, 1, "很好"));
    }
    town.surveys.enterPapers(
        PLAIN, survey, 2, new PaperGrid(Collections.nCopies(5, List.of("2", "3", ""))));
    refused(ResultsComeAfterClosing.class, () -> town.surveys.results(survey));
    SurveyView view = town.surveys.survey(survey);
    assertThat(view.participation())
        .extracting(
            SurveyView.Participation::group,
            SurveyView.Participation::links,
            SurveyView.Participation::used,
            SurveyView.Participation::papers)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("服务对象", 6L, 5L, 0L),
            org.assertj.core.groups.Tuple.tuple("工作人员", 0L, 0L, 5L));
    town.surveys.close(PLAIN, survey);

    SurveyResults results = town.surveys.results(survey);
    assertThat(results.answers()).isEqualTo(10);
    assertThat(results.all().overall()).isEqualTo("80.00");
    assertThat(results.groups())
        .extracting(SurveyResults.GroupResult::overall)
        .map(String::valueOf)
        .containsExactly("100.00", "60.00");
    assertThat(results.all().questions().get(2).texts()).hasSize(5);
    refused(AnsweringIsOpen.class, () -> town.answering.questionnaire(links.get(5)));
  }

  @Test
  void a_link_is_answered_once() {
    long survey = opened();
    String link = links(survey, 1).get(0);
    refused(
        QuestionIsAnswered.class,
        () -> town.answering.answer(link, new AnswerSheet(Map.of(1, 1), Map.of())));
    town.answering.answer(link, sheet(1, 1, ""));
    town.afresh();
    refused(LinkIsUnused.class, () -> town.answering.answer(link, sheet(2, 2, "")));
    refused(LinkIsUnused.class, () -> town.answering.questionnaire(link));
    refused(LinkIsKnown.class, () -> town.answering.questionnaire(link + "x"));
    refused(LinkIsKnown.class, () -> town.answering.questionnaire(null));
    refused(LinkIsKnown.class, () -> town.answering.questionnaire("x".repeat(10_000)));
    assertThat(town.surveys.survey(survey).answers()).isEqualTo(1);
  }

  @Test
  void links_work_from_the_first_to_the_last_day() {
    long survey = opened();
    String link = links(survey, 1).get(0);
    town.today(FIRST.minusDays(1));
    refused(AnsweringIsOpen.class, () -> town.answering.questionnaire(link));
    town.today(LAST);
    assertThat(town.answering.questionnaire(link)).isEqualTo(ASKED);
    town.today(LAST.plusDays(1));
    refused(AnsweringIsOpen.class, () -> town.answering.answer(link, sheet(1, 1, "")));
    town.surveys.enterPapers(PLAIN, survey, 1, new PaperGrid(List.of(List.of("1", "1", ""))));
    assertThat(town.surveys.survey(survey).answers()).as("papers of the last days").isEqualTo(1);
  }

  @Test
  void no_column_leads_from_a_link_to_its_answer() {
    long survey = opened();
    List<String> links = links(survey, 3);
    links.forEach(link -> town.answering.answer(link, sheet(1, 2, "意见")));
    town.afresh();

    assertThat(town.columns("survey_token"))
        .containsExactlyInAnyOrder(
            "token_hash", "survey_id", "group_number", "batch_number", "used");
    assertThat(town.columns("survey_answer"))
        .containsExactlyInAnyOrder("id", "survey_id", "group_number", "channel", "paper_batch_id");
    assertThat(town.columns("survey_answer_value"))
        .containsExactlyInAnyOrder("answer_id", "question_number", "option_number", "answer_text");
    String answers = String.join("\n", town.rows("survey_answer"));
    links.forEach(
        link -> assertThat(answers).doesNotContain(link).doesNotContain(SurveyLinks.hash(link)));
    assertThat(town.rows("audit_record"))
        .as("says that answers came in, and not which")
        .filteredOn(row -> row.contains("SurveyAnswering.answer"))
        .hasSize(3)
        .allMatch(row -> town.answerIds().stream().noneMatch(row::contains));
  }

  @Test
  void a_batch_of_papers_is_stored_whole_or_not_at_all_and_can_be_withdrawn() {
    long survey = opened();
    PaperGrid wrong = new PaperGrid(List.of(List.of("1", "1", ""), List.of("1", "9", "")));
    assertThat(
            refused(PaperCellsFit.class, () -> town.surveys.enterPapers(PLAIN, survey, 1, wrong))
                .arguments())
        .containsExactly(1, "2/2");
    refused(
        PapersAreGiven.class,
        () -> town.surveys.enterPapers(PLAIN, survey, 1, new PaperGrid(List.of(List.of("", "")))));
    refused(
        PapersAreGiven.class,
        () ->
            town.surveys.enterPapers(
                PLAIN, survey, 1, new PaperGrid(Collections.nCopies(501, List.of("1")))));
    refused(
        RespondentGroupIsInRange.class,
        () -> town.surveys.enterPapers(PLAIN, survey, 3, new PaperGrid(List.of(List.of("1")))));
    assertThat(town.surveys.survey(survey).answers()).isZero();
    PaperGrid right = new PaperGrid(List.of(List.of("1", "1", "好"), List.of("1", "0", "")));
    long batch = town.surveys.enterPapers(PLAIN, survey, 1, right);
    town.afresh();
    PaperBatch stored = town.surveys.survey(survey).batches().get(0);
    assertThat(stored.getNumber()).isEqualTo(1);
    assertThat(stored.getPapers()).isEqualTo(2);
    assertThat(stored.getEnteredBy()).isEqualTo("PERFORMANCE_OFFICE");

    refused(ReasonIsGiven.class, () -> town.surveys.withdrawBatch(PLAIN, batch));
    ActContext why = town.act.with(PLAIN.because("录错批次"));
    town.surveys.withdrawBatch(why, batch);
    town.afresh();
    assertThat(town.surveys.survey(survey).answers()).isZero();
    refused(BatchIsCounted.class, () -> town.surveys.withdrawBatch(why, batch));
  }

  @Test
  void acts_belong_to_their_stage() {
    long survey = draft();
    refused(
        ActFitsStage.class, () -> town.surveys.addLinks(PLAIN, survey, 1, SurveyLinks.fresh(1)));
    refused(ActFitsStage.class, () -> town.surveys.close(PLAIN, survey));
    refused(
        SurveyPeriodFits.class, () -> town.surveys.open(PLAIN, survey, FIRST, FIRST.minusDays(1)));
    town.surveys.revise(PLAIN, survey, SurveyRulesTest.asking(SurveyRulesTest.SCORED));
    town.surveys.open(PLAIN, survey, FIRST, LAST);
    refused(ActFitsStage.class, () -> town.surveys.revise(PLAIN, survey, ASKED));
    refused(
        LinkCountIsInRange.class,
        () -> town.surveys.addLinks(PLAIN, survey, 1, SurveyLinks.fresh(5_001)));
    refused(
        RespondentGroupIsInRange.class,
        () -> town.surveys.addLinks(PLAIN, survey, 0, SurveyLinks.fresh(1)));
    town.surveys.close(PLAIN, survey);
    refused(
        ActFitsStage.class,
        () -> town.surveys.enterPapers(PLAIN, survey, 1, new PaperGrid(List.of(List.of("1")))));
    town.act.with(PLAIN.seen(99L));
    refused(SeenVersionIsCurrent.class, () -> town.surveys.close(PLAIN, survey));
  }

  @Test
  void a_unit_sees_its_results_after_the_release_and_without_words() {
    long survey = opened();
    links(survey, 5).forEach(link -> town.answering.answer(link, sheet(1, 1, "意见")));
    town.act.by(Role.UNIT_OFFICE, town.bureauId);
    refused(KnownAndOwn.class, () -> town.surveys.survey(survey));
    town.act.by(Role.PERFORMANCE_OFFICE);
    town.surveys.close(PLAIN, survey);
    town.act.by(Role.UNIT_OFFICE, town.bureauId);
    assertThat(town.surveys.ofCycle(town.cycleId)).hasSize(1);
    refused(ResultsAreReleased.class, () -> town.surveys.results(survey));
    town.release();
    SurveyResults results = town.surveys.results(survey);
    assertThat(results.all().overall()).isEqualTo("100.00");
    assertThat(results.all().questions().get(2).texts()).isEmpty();
    town.act.by(Role.UNIT_OFFICE, town.otherId);
    assertThat(town.surveys.ofCycle(town.cycleId)).isEmpty();
    refused(KnownAndOwn.class, () -> town.surveys.results(survey));
  }

  @Test
  void surveyed_is_a_unit_of_the_cycle() {
    refused(
        SurveyedUnitTookPart.class,
        () -> town.surveys.draft(PLAIN, town.cycleId, town.otherId, ASKED));
  }
}
