package org.kaoping.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.SampleSurvey;
import org.kaoping.survey.SurveyResults.GroupResult;
import org.kaoping.survey.SurveyResults.OptionResult;
import org.kaoping.survey.SurveyResults.QuestionResult;

/**
 * Both surveys of Shuozhou's evaluation report out of raw answers: every share, question score and
 * overall that annex 4 prints.
 */
class ShuozhouSurveysTest {
  private static GroupResult played(SampleSurvey sample, List<AnswerSheet> sheets) {
    AnswerCounts counts = new AnswerCounts();
    for (AnswerSheet sheet : sheets) {
      assertThat(sample.questionnaire().findings(sheet)).isEmpty();
      counts.add(1, sheet);
    }
    return SurveyEvaluation.of(sample.questionnaire(), counts).all();
  }

  private static List<String> shares(GroupResult result, int question) {
    return result.questions().get(question - 1).options().stream()
        .map(OptionResult::share)
        .map(BigDecimal::toPlainString)
        .toList();
  }

  private static List<String> scores(GroupResult result) {
    return result.scored().stream()
        .map(QuestionResult::score)
        .map(BigDecimal::toPlainString)
        .toList();
  }

  @Test
  void the_staff() {
    SampleSurvey sample = SampleSurvey.named("staff");
    List<AnswerSheet> sheets = sample.sheets();
    assertThat(sheets).hasSize(41);
    GroupResult result = played(sample, sheets);

    assertThat(IntStream.rangeClosed(1, 10).mapToObj(number -> shares(result, number)).toList())
        .isEqualTo(
            List.of(
                List.of("51.22", "48.78"),
                List.of("0.00", "60.98", "26.83", "12.20"),
                List.of("29.27", "58.54", "12.20"),
                List.of("58.54", "36.59", "4.88", "0.00"),
                List.of("53.66", "41.46", "4.88", "0.00"),
                List.of("51.22", "46.34", "2.44", "0.00"),
                List.of("48.78", "39.02", "12.20", "0.00"),
                List.of("63.41", "34.15", "2.44", "0.00"),
                List.of("48.78", "31.71", "17.07", "2.44"),
                List.of("53.66", "43.90", "2.44", "0.00")));
    assertThat(scores(result))
        .containsExactly("90.74", "89.76", "89.76", "87.32", "92.19", "84.39");
    assertThat(result.overallShares())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("54.07", "38.21", "7.32", "0.41");
    assertThat(result.overall()).hasToString("89.03");
  }

  @Test
  void the_public() {
    SampleSurvey sample = SampleSurvey.named("public");
    List<AnswerSheet> sheets = sample.sheets();
    assertThat(sheets).hasSize(109);
    GroupResult result = played(sample, sheets);

    assertThat(IntStream.rangeClosed(1, 7).mapToObj(number -> shares(result, number)).toList())
        .isEqualTo(
            List.of(
                List.of("15.60", "33.03", "33.03", "18.35"),
                List.of("26.61", "55.96", "15.60", "1.83"),
                List.of("25.69", "44.95", "25.69", "3.67"),
                List.of("37.61", "46.79", "13.76", "1.83"),
                List.of("27.52", "42.20", "24.77", "5.50"),
                List.of("28.44", "41.28", "22.94", "7.34"),
                List.of("26.61", "51.38", "18.35", "3.67")));
    assertThat(scores(result))
        .containsExactly("80.74", "77.06", "83.30", "76.14", "75.23", "78.72");
    assertThat(result.overallShares())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("28.75", "47.09", "20.19", "3.97");
    assertThat(result.overall()).hasToString("78.53");
    assertThat(result.questions().get(7).texts()).hasSize(4).isSorted();
  }

  @Test
  void the_order_of_the_answers_does_not_matter() {
    SampleSurvey sample = SampleSurvey.named("public");
    List<AnswerSheet> turned = new ArrayList<>(sample.sheets());
    java.util.Collections.reverse(turned);

    assertThat(played(sample, turned)).isEqualTo(played(sample, sample.sheets()));
  }

  @Test
  void the_sample_questionnaires_can_be_used_and_survive_writing() {
    for (String name : List.of("staff", "public")) {
      Questionnaire questionnaire = SampleSurvey.named(name).questionnaire();
      questionnaire.check();
      assertThat(QuestionnaireCodec.read(QuestionnaireCodec.write(questionnaire)))
          .isEqualTo(questionnaire);
    }
  }
}
