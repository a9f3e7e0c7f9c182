package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Survey composite (满意度): question scores and their mean by the steps of {@link SurveyTally}. The
 * target reached → W, else W × overall ÷ target; without a target W × overall ÷ best level.
 * Questions that nobody answered are left out.
 *
 * @param levelScores score of each level, 100 to 0, falling (100, 80, 60, 0)
 * @param target least overall score for full points, greater than 0; empty for none
 * @param terms limits, what missing and inapplicable facts give
 */
public record SurveyComposite(List<BigDecimal> levelScores, Optional<Ratio> target, RuleTerms terms)
    implements ScoringRule {
  public SurveyComposite {
    levelScores = SurveyTally.levels(levelScores);
    Checks.target(Ratio.of(levelScores.get(0)));
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
    Ratio overall =
        Ratio.of(sum.dividedBy(number).rounded(SurveyTally.SCALE, RoundingMode.HALF_UP));
    trail.step(Operation.SURVEY_OVERALL, overall, sum, number);
    Ratio wanted = target.orElse(Ratio.of(levelScores.get(0)));
    return trail.points(
        input.fullPoints(), ActualValue.achieved(overall, wanted, Direction.HIGHER_BETTER, trail));
  }

  private Ratio question(int number, List<Integer> counts, Source source, Trail trail) {
    SurveyTally.Question tallied =
        SurveyTally.question(levelScores, counts.stream().map(Integer::longValue).toList(), number);
    Ratio all = Ratio.of(tallied.answered());
    String label = String.valueOf(number);
    trail.input(InputName.SURVEY_ANSWERS, all, ValueUnit.COUNT, source, label);
    return trail.labelled(Operation.SURVEY_QUESTION, label, Ratio.of(tallied.score()), all);
  }

  private void requireLevels(String indicator, List<Integer> counts) {
    if (counts.size() != levelScores.size()) {
      throw new ScoringRefusal(
          RefusalCode.ITEM_COUNT, indicator, levelScores.size(), counts.size());
    }
  }

  private static long answers(List<Integer> counts) {
    return counts.stream().mapToLong(Integer::longValue).sum();
  }
}
