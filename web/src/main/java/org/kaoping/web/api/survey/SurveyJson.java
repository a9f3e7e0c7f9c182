package org.kaoping.web.api.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.SatisfactionLevel;
import org.kaoping.survey.SurveyState;
import org.kaoping.survey.SurveyView;

/**
 * A satisfaction survey.
 *
 * @param opensOn first day of answering; null for a draft
 * @param closesOn last day of answering by link; null for a draft
 * @param groups groups of respondents with their participation
 * @param levels levels of scored questions, best first
 */
public record SurveyJson(
    long id,
    long cycleId,
    long unitId,
    String unitName,
    SurveyState state,
    LocalDate opensOn,
    LocalDate closesOn,
    String title,
    String introduction,
    List<Group> groups,
    List<Level> levels,
    List<Question> questions) {

  /** A group of respondents: links handed out and used, and answers on paper. */
  public record Group(int number, String name, long links, long used, long papers) {
    static Group of(SurveyView.Participation line) {
      return new Group(line.number(), line.group(), line.links(), line.used(), line.papers());
    }
  }

  /** A level of satisfaction and what it counts, 100–0. */
  public record Level(String label, BigDecimal score) {
    static Level of(SatisfactionLevel level) {
      return new Level(level.label(), level.score());
    }
  }

  /** A question; options are empty for answers in words. */
  public record Question(
      int number, QuestionType type, String text, boolean required, List<String> options) {}

  static SurveyJson of(SurveyView survey) {
    return new SurveyJson(
        survey.id(),
        survey.cycleId(),
        survey.unitId(),
        survey.unitName(),
        survey.state(),
        survey.opensOn(),
        survey.closesOn(),
        survey.questionnaire().title(),
        survey.questionnaire().introduction(),
        survey.participation().stream().map(Group::of).toList(),
        survey.questionnaire().levels().stream().map(Level::of).toList(),
        questions(survey));
  }

  private static List<Question> questions(SurveyView survey) {
    List<Question> questions = new ArrayList<>();
    survey
        .questionnaire()
        .questions()
        .forEach(
            question ->
                questions.add(
                    new Question(
                        questions.size() + 1,
                        question.type(),
                        question.text(),
                        question.required(),
                        survey.questionnaire().options(questions.size() + 1))));
    return questions;
  }
}
