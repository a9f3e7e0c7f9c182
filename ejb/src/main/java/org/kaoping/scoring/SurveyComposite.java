package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Survey composite (满意度): the share of each level in percent, rounded to two decimals; a question's
 * score = Σ share × level score, rounded; overall = mean of the rounded question scores, rounded.
 * The target reached → W, else W × overall ÷ target; without a target W × overall ÷ best level.
 * Questions that nobody answered are left out.
 *
 * @param levelScores score of each level, 0 or more, best first (100, 80, 60, 0)
 * @param target least overall score for full points, greater than 0; empty for none
 * @param terms limits, what missing and inapplicable facts give
 */
public record SurveyComposite(List<BigDecimal> levelScores, Optional<Ratio> target, RuleTerms terms)
    implements ScoringRule {
  private static final int DECIMALS = 2;

  public SurveyComposite {
    levelScores = Checks.filledList("levelScores", levelScores, Checks.MOST_ITEMS);
    levelScores.forEach(score -> Checks.entered("levelScores", score));
    Checks.target(Ratio.of(levelScores.get(0)));
    for (int i = 1; i < levelScores.size(); i++) {
      Ratio score = Ratio.of(levelScores.get(i));
      boolean descends = levelScores.get(i).compareTo(levelScores.get(i - 1)) < 0;
      Checks.within("levelScores", score, descends, "< " + Checks.plain(levelScores.get(i - 1)));
    }
    Checks.required("target", target).ifPresent(Checks::target);
    terms = Checks.required("terms", terms).towards(Direction.HIGHER_BETTER);
  }

  @Override
  public String code() {
    return "SURVEY_COMPOSITE";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Measured.Survey;
  }

  @Override
  public boolean isSilent(Fact fact) {
    return ((Measured.Survey) fact).counts().stream().allMatch(counts -> answers(counts) == 0);
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Measured.Survey survey = (Measured.Survey) input.fact();
    Ratio sum = Ratio.ZERO;
    int answered = 0;
    for (int i = 0; i < survey.counts().size(); i++) {
      List<Integer> counts = survey.counts().get(i);
      requireLevels(input.indicatorKey(), counts);
      if (answers(counts) > 0) {
        sum = sum.plus(question(i + 1, counts, survey.source(), trail));
        answered++;
      }
    }
    Ratio number = Ratio.of(answered);
    Ratio overall = rounded(sum.dividedBy(number));
    trail.step(Operation.SURVEY_OVERALL, overall, sum, number);
    Ratio wanted = target.orElse(Ratio.of(levelScores.get(0)));
    return trail.points(
        input.fullPoints(), ActualValue.achieved(overall, wanted, Direction.HIGHER_BETTER, trail));
  }

  private Ratio question(int number, List<Integer> counts, Source source, Trail trail) {
    Ratio all = Ratio.of(answers(counts));
    Ratio sum = Ratio.ZERO;
    for (int level = 0; level < counts.size(); level++) {
      Ratio share = rounded(Ratio.of(100L * counts.get(level)).dividedBy(all));
      sum = sum.plus(share.times(levelScores.get(level)));
    }
    Ratio score = rounded(sum.dividedBy(Ratio.of(100)));
    String label = String.valueOf(number);
    trail.input(InputName.SURVEY_ANSWERS, all, ValueUnit.COUNT, source, label);
    return trail.labelled(Operation.SURVEY_QUESTION, label, score, all);
  }

  private void requireLevels(String indicator, List<Integer> counts) {
    if (counts.size() != levelScores.size()) {
      throw new ScoringRefusal(
          RefusalCode.ITEM_COUNT, indicator, levelScores.size(), counts.size());
    }
  }

  private static Ratio rounded(Ratio value) {
    return Ratio.of(value.rounded(DECIMALS, RoundingMode.HALF_UP));
  }

  private static long answers(List<Integer> counts) {
    return counts.stream().mapToLong(Integer::longValue).sum();
  }
}
