package org.kaoping.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.survey.rules.ChoiceIsInRange;
import org.kaoping.survey.rules.LevelNamesFit;
import org.kaoping.survey.rules.LevelScoresFit;
import org.kaoping.survey.rules.OpenAnswerFits;
import org.kaoping.survey.rules.OptionsFit;
import org.kaoping.survey.rules.QuestionIsAnswered;
import org.kaoping.survey.rules.RespondentGroupsFit;
import org.kaoping.survey.rules.ScoredQuestionIsGiven;
import org.kaoping.survey.rules.SurveyQuestionFits;
import org.kaoping.survey.rules.SurveyTitleFits;

/**
 * 问卷: what is asked and of whom. Groups, questions and options are numbered from 1 in their order.
 *
 * @param title heading that respondents read
 * @param introduction what it is about and what becomes of the answers; may be empty
 * @param groups groups of respondents (服务对象、管理对象 …)
 * @param levels levels of all scored questions, best first
 * @param questions in order
 */
public record Questionnaire(
    String title,
    String introduction,
    List<String> groups,
    List<SatisfactionLevel> levels,
    List<SurveyQuestion> questions) {

  public Questionnaire {
    title = title == null ? "" : title.strip();
    introduction = introduction == null ? "" : introduction.strip();
    groups = groups == null ? List.of() : groups.stream().map(String::strip).toList();
    levels = levels == null ? List.of() : List.copyOf(levels);
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  /**
   * Checks that the questionnaire can be used.
   *
   * @throws Refused with the first rule that it breaks
   */
  public void check() {
    Rules.check(
        new SurveyTitleFits(title, introduction),
        new RespondentGroupsFit(groups),
        new LevelNamesFit(levels.stream().map(SatisfactionLevel::label).toList()),
        new LevelScoresFit(levels.stream().map(SatisfactionLevel::score).toList()),
        new ScoredQuestionIsGiven(questions.size(), scored().size()));
    for (int number = 1; number <= questions.size(); number++) {
      SurveyQuestion question = question(number);
      Rules.check(new SurveyQuestionFits(number, question.text()));
      if (question.isChoice()) {
        Rules.check(new OptionsFit(number, options(number)));
      }
    }
  }

  /** A question by its number. */
  public SurveyQuestion question(int number) {
    return questions.get(number - 1);
  }

  /** What one can choose from at a question: its options or the levels; empty for words. */
  public List<String> options(int number) {
    SurveyQuestion question = question(number);
    return question.type() == QuestionType.SCORED
        ? levels.stream().map(SatisfactionLevel::label).toList()
        : question.options();
  }

  /** Numbers of the scored questions. */
  public List<Integer> scored() {
    return IntStream.rangeClosed(1, questions.size())
        .filter(number -> question(number).type() == QuestionType.SCORED)
        .boxed()
        .toList();
  }

  /**
   * What is wrong with an answer sheet that came by link; empty when it can be stored. What belongs
   * to no question is left aside when it is stored.
   */
  public List<AnswerFinding> findings(AnswerSheet sheet) {
    List<AnswerFinding> found = new ArrayList<>();
    for (int number = 1; number <= questions.size(); number++) {
      BusinessRule broken = broken(number, sheet, question(number).required());
      if (broken != null) {
        found.add(new AnswerFinding(number, new Refused(broken)));
      }
    }
    return found;
  }

  /** The rule that the answer to a question breaks; null when it breaks none. */
  BusinessRule broken(int number, AnswerSheet sheet, boolean required) {
    Integer chosen = sheet.choice(number);
    String text = sheet.text(number);
    List<BusinessRule> rules = new ArrayList<>();
    if (question(number).isChoice()) {
      rules.add(new QuestionIsAnswered(number, !required || chosen != null));
      if (chosen != null) {
        rules.add(new ChoiceIsInRange(number, chosen, options(number).size()));
      }
    } else {
      rules.add(new QuestionIsAnswered(number, !required || !text.isEmpty()));
      rules.add(new OpenAnswerFits(number, text.length()));
    }
    return rules.stream().filter(BusinessRule::isBroken).findFirst().orElse(null);
  }
}
