package org.kaoping.survey;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a survey came to.
 *
 * @param answers answer sheets of all groups
 * @param all the result of all groups together; null when there are too few answers to show any
 * @param groups the result of each group, in their order; empty when there is one group only, or
 *     when a group is so small that its answers could be told
 * @param groupsHidden whether the results by group are left out for that reason
 */
public record SurveyResults(
    long answers, GroupResult all, List<GroupResult> groups, boolean groupsHidden) {

  /**
   * The result of some respondents.
   *
   * @param name the group; empty for all together
   * @param answers their answer sheets
   * @param questions in order
   * @param levels what the scored questions' levels are
   * @param overallShares mean share of each level in percent; empty without an overall
   * @param overall overall satisfaction 0–100, two decimals; null when a scored question was
   *     answered by nobody
   */
  public record GroupResult(
      String name,
      long answers,
      List<QuestionResult> questions,
      List<SatisfactionLevel> levels,
      List<BigDecimal> overallShares,
      BigDecimal overall) {
    /** The scored questions, which make up the overall. */
    public List<QuestionResult> scored() {
      return questions.stream().filter(line -> line.type() == QuestionType.SCORED).toList();
    }
  }

  /**
   * The result of a question.
   *
   * @param number from 1
   * @param answered who answered it
   * @param options in order; empty for answers in words
   * @param score 0–100, two decimals; null when it is unscored or nobody answered it
   * @param texts answers in words, in alphabetical order
   */
  public record QuestionResult(
      int number,
      QuestionType type,
      String text,
      long answered,
      List<OptionResult> options,
      BigDecimal score,
      List<String> texts) {}

  /**
   * The result of an option.
   *
   * @param number from 1
   * @param count who chose it
   * @param share in percent of those who answered, two decimals; null when nobody did
   */
  public record OptionResult(int number, String label, long count, BigDecimal share) {}
}
