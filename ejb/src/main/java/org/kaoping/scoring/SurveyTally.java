package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * 综合满意度: what the answers to the scored questions of a satisfaction survey come to. Every step
 * rounds half up to two decimals and goes on with the rounded number, as the evaluation report of
 * Shuozhou prints it (annex 4: 89.03 and 78.53):
 *
 * <ol>
 *   <li>share of a level = count ÷ answers to the question, in percent;
 *   <li>score of a question = Σ share × level score ÷ 100;
 *   <li>overall share of a level = mean of its rounded shares;
 *   <li>overall score = mean of the rounded question scores.
 * </ol>
 *
 * <p>Whoever left a question out does not count for it. A question that nobody answered has no
 * score, and without it there is no overall: a refusal, not 0.
 *
 * @param levelScores score of each level, 100–0, falling
 * @param questions one per scored question, in order
 * @param overallShares the last row of the printed table, in percent
 * @param overall overall satisfaction, 0–100
 */
public record SurveyTally(
    List<BigDecimal> levelScores,
    List<Question> questions,
    List<BigDecimal> overallShares,
    BigDecimal overall) {

  /** Decimals of shares, question scores and the overall. */
  public static final int SCALE = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST_LEVELS = 2;
  private static final int MOST_LEVELS = 9;

  /**
   * One scored question.
   *
   * @param counts answers per level
   * @param answered sum of the counts, above 0
   * @param shares share of each level in percent
   * @param score 0–100
   */
  public record Question(
      List<Long> counts, long answered, List<BigDecimal> shares, BigDecimal score) {}

  /**
   * Tallies a survey.
   *
   * @param levelScores score of each level, 2–9 of them, from the best to the worst
   * @param counts for each scored question the number of answers per level
   * @throws ScoringRefusal SURVEY_LEVELS_INVALID, SURVEY_COUNTS_INVALID; SURVEY_UNANSWERED when a
   *     question has no answer or there is no question
   */
  public static SurveyTally of(List<BigDecimal> levelScores, List<List<Long>> counts) {
    List<BigDecimal> levels = levels(levelScores);
    if (Checks.required("counts", counts).isEmpty()) {
      throw new ScoringRefusal(RefusalCode.SURVEY_UNANSWERED, 1);
    }
    List<Question> questions = new ArrayList<>();
    for (List<Long> count : counts) {
      questions.add(tallied(levels, count, questions.size() + 1));
    }
    List<BigDecimal> shares = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      int at = level;
      shares.add(mean(questions.stream().map(question -> question.shares().get(at)).toList()));
    }
    return new SurveyTally(
        levels,
        List.copyOf(questions),
        List.copyOf(shares),
        mean(questions.stream().map(Question::score).toList()));
  }

  /**
   * Tallies one question alone.
   *
   * @param number the question's number, for refusals
   * @throws ScoringRefusal as {@link #of}
   */
  public static Question question(List<BigDecimal> levelScores, List<Long> counts, int number) {
    return tallied(levels(levelScores), counts, number);
  }

  /**
   * The share of a count in percent, rounded; also for unscored questions.
   *
   * @param count 0 to {@code total}
   * @param total above 0
   */
  public static BigDecimal share(long count, long total) {
    if (total <= 0) {
      throw new ScoringRefusal(RefusalCode.DIVISION_BY_ZERO);
    }
    return BigDecimal.valueOf(count)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(total), SCALE, RoundingMode.HALF_UP);
  }

  private static Question tallied(List<BigDecimal> levels, List<Long> counts, int number) {
    if (counts == null
        || counts.size() != levels.size()
        || counts.stream()
            .anyMatch(count -> count == null || count < 0 || count > Integer.MAX_VALUE)) {
      throw new ScoringRefusal(RefusalCode.SURVEY_COUNTS_INVALID, number, levels.size());
    }
    long answered = counts.stream().mapToLong(Long::longValue).sum();
    if (answered == 0) {
      throw new ScoringRefusal(RefusalCode.SURVEY_UNANSWERED, number);
    }
    List<BigDecimal> shares = counts.stream().map(count -> share(count, answered)).toList();
    BigDecimal score = BigDecimal.ZERO;
    for (int level = 0; level < levels.size(); level++) {
      score = score.add(shares.get(level).multiply(levels.get(level)));
    }
    return new Question(
        List.copyOf(counts), answered, shares, score.divide(HUNDRED, SCALE, RoundingMode.HALF_UP));
  }

  /** Level scores that can be used. */
  static List<BigDecimal> levels(List<BigDecimal> scores) {
    List<BigDecimal> levels = Checks.list("levelScores", scores);
    boolean fits = levels.size() >= FEWEST_LEVELS && levels.size() <= MOST_LEVELS;
    BigDecimal before = HUNDRED.add(BigDecimal.ONE);
    for (BigDecimal level : levels) {
      Checks.number("levelScore", level);
      fits &= level.compareTo(before) < 0 && level.compareTo(HUNDRED) <= 0 && level.signum() >= 0;
      before = level;
    }
    if (!fits) {
      throw new ScoringRefusal(
          RefusalCode.SURVEY_LEVELS_INVALID,
          String.join("、", levels.stream().map(Checks::plain).toList()));
    }
    return levels;
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), SCALE, RoundingMode.HALF_UP);
  }
}
