package org.kaoping.web.api.survey;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.SurveyResults;

/**
 * The results of a closed survey. Percentages have two decimals, rounded half up.
 *
 * @param answers all answers
 * @param all all respondents; null when there are fewer than five answers
 * @param groups each group; empty when there is one only, or when one is too small to be shown
 * @param groupsHidden whether groups are left out because one is too small
 */
public record SurveyResultsJson(
    long surveyId, long answers, Section all, List<Section> groups, boolean groupsHidden) {

  /**
   * The results of some respondents.
   *
   * @param name the group; empty for all
   * @param overallShares mean share of each level in percent
   * @param overall overall satisfaction; null when a scored question was answered by nobody
   */
  public record Section(
      String name,
      long answers,
      List<Question> questions,
      List<BigDecimal> overallShares,
      BigDecimal overall) {
    static Section of(SurveyResults.GroupResult group) {
      return new Section(
          group.name(),
          group.answers(),
          group.questions().stream().map(Question::of).toList(),
          group.overallShares(),
          group.overall());
    }
  }

  /** One question; score is null when it is unscored or nobody answered it. */
  public record Question(
      int number,
      QuestionType type,
      String text,
      long answered,
      List<Option> options,
      BigDecimal score,
      List<String> texts) {
    static Question of(SurveyResults.QuestionResult line) {
      return new Question(
          line.number(),
          line.type(),
          line.text(),
          line.answered(),
          line.options().stream().map(Option::of).toList(),
          line.score(),
          line.texts());
    }
  }

  /** One option; share is null when nobody answered the question. */
  public record Option(int number, String label, long count, BigDecimal share) {
    static Option of(SurveyResults.OptionResult option) {
      return new Option(option.number(), option.label(), option.count(), option.share());
    }
  }

  static SurveyResultsJson of(long surveyId, SurveyResults results) {
    return new SurveyResultsJson(
        surveyId,
        results.answers(),
        results.all() == null ? null : Section.of(results.all()),
        results.groups().stream().map(Section::of).toList(),
        results.groupsHidden());
  }
}
