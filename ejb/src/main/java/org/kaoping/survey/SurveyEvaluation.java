package org.kaoping.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kaoping.scoring.SurveyTally;
import org.kaoping.survey.SurveyResults.GroupResult;
import org.kaoping.survey.SurveyResults.OptionResult;
import org.kaoping.survey.SurveyResults.QuestionResult;
import org.kaoping.survey.rules.AtLeastFiveAnswers;

/**
 * From raw answers to results: {@link SurveyTally} computes, this keeps respondents anonymous.
 * Fewer than five answers are not shown ({@link AtLeastFiveAnswers}); and as soon as one group has
 * answered with fewer than five, no group is, since the rest would give it away.
 */
public final class SurveyEvaluation {
  private final Questionnaire questionnaire;
  private final AnswerCounts counts;

  private SurveyEvaluation(Questionnaire questionnaire, AnswerCounts counts) {
    this.questionnaire = questionnaire;
    this.counts = counts;
  }

  /** The results of a survey as far as they may be shown. */
  public static SurveyResults of(Questionnaire questionnaire, AnswerCounts counts) {
    return new SurveyEvaluation(questionnaire, counts).results();
  }

  private SurveyResults results() {
    List<Integer> numbers =
        IntStream.rangeClosed(1, questionnaire.groups().size()).boxed().toList();
    long answers = numbers.stream().mapToLong(counts::answers).sum();
    if (new AtLeastFiveAnswers(answers).isBroken()) {
      return new SurveyResults(answers, null, List.of(), numbers.size() > 1);
    }
    List<Integer> answering = numbers.stream().filter(group -> counts.answers(group) > 0).toList();
    boolean hidden =
        answering.stream()
            .anyMatch(group -> new AtLeastFiveAnswers(counts.answers(group)).isBroken());
    List<GroupResult> groups = new ArrayList<>();
    if (!hidden && numbers.size() > 1) {
      answering.forEach(
          group -> groups.add(result(questionnaire.groups().get(group - 1), List.of(group))));
    }
    return new SurveyResults(answers, result("", numbers), List.copyOf(groups), hidden);
  }

  private GroupResult result(String name, List<Integer> groups) {
    List<QuestionResult> questions =
        IntStream.rangeClosed(1, questionnaire.questions().size())
            .mapToObj(number -> question(number, groups, name.isEmpty()))
            .toList();
    List<BigDecimal> levels = levelScores();
    List<List<Long>> scored =
        questionnaire.scored().stream().map(number -> tally(number, groups)).toList();
    boolean complete = scored.stream().allMatch(row -> row.stream().anyMatch(count -> count > 0));
    SurveyTally tally = complete ? SurveyTally.of(levels, scored) : null;
    return new GroupResult(
        name,
        groups.stream().mapToLong(counts::answers).sum(),
        questions,
        questionnaire.levels(),
        complete ? tally.overallShares() : List.of(),
        complete ? tally.overall() : null);
  }

  private QuestionResult question(int number, List<Integer> groups, boolean withTexts) {
    SurveyQuestion asked = questionnaire.question(number);
    List<Long> chosen = tally(number, groups);
    List<String> texts = withTexts ? counts.texts(number) : List.of();
    long answered =
        asked.isChoice() ? chosen.stream().mapToLong(Long::longValue).sum() : texts.size();
    List<OptionResult> options = new ArrayList<>();
    for (String label : questionnaire.options(number)) {
      int at = options.size();
      options.add(
          new OptionResult(
              at + 1,
              label,
              chosen.get(at),
              answered == 0 ? null : SurveyTally.share(chosen.get(at), answered)));
    }
    boolean hasScore = asked.type() == QuestionType.SCORED && answered > 0;
    return new QuestionResult(
        number,
        asked.type(),
        asked.text(),
        answered,
        List.copyOf(options),
        hasScore ? SurveyTally.question(levelScores(), chosen, number).score() : null,
        texts);
  }

  private List<Long> tally(int number, List<Integer> groups) {
    return IntStream.rangeClosed(1, questionnaire.options(number).size())
        .mapToObj(option -> counts.choices(groups, number, option))
        .toList();
  }

  private List<BigDecimal> levelScores() {
    return questionnaire.levels().stream().map(SatisfactionLevel::score).toList();
  }
}
