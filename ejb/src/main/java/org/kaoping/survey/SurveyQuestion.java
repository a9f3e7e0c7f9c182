package org.kaoping.survey;

import java.util.List;

/**
 * A question of a questionnaire.
 *
 * @param type what it is for
 * @param text the question
 * @param options to choose from; empty for scored questions, whose options are the levels, and for
 *     answers in words
 * @param required whether who answers by link must answer it; on paper anything may be left out
 */
public record SurveyQuestion(
    QuestionType type, String text, List<String> options, boolean required) {
  public SurveyQuestion {
    text = text == null ? "" : text.strip();
    options =
        options == null || type == QuestionType.SCORED || type == QuestionType.TEXT
            ? List.of()
            : options.stream().map(String::strip).toList();
  }

  /** Whether one of several options is chosen. */
  public boolean isChoice() {
    return type != QuestionType.TEXT;
  }
}
