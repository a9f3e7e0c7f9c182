package org.kaoping.survey;

import java.util.HashMap;
import java.util.Map;

/**
 * One respondent's answers, by number of the question.
 *
 * @param choices number of the chosen option; nothing where a question was left out
 * @param texts answers in words
 */
public record AnswerSheet(Map<Integer, Integer> choices, Map<Integer, String> texts) {
  public AnswerSheet {
    choices = Map.copyOf(choices);
    texts = Map.copyOf(texts);
  }

  /** The chosen option; null where none was chosen. */
  public Integer choice(int question) {
    return choices.get(question);
  }

  /** The answer in words, without white space around it; empty where there is none. */
  public String text(int question) {
    return texts.getOrDefault(question, "").strip();
  }

  /** The sheet without what belongs to no question of the questionnaire. */
  AnswerSheet asked(Questionnaire questionnaire) {
    int questions = questionnaire.questions().size();
    Map<Integer, Integer> chosen = new HashMap<>(choices);
    Map<Integer, String> said = new HashMap<>(texts);
    chosen
        .keySet()
        .removeIf(at -> at < 1 || at > questions || !questionnaire.question(at).isChoice());
    said.keySet().removeIf(at -> at < 1 || at > questions || questionnaire.question(at).isChoice());
    return new AnswerSheet(chosen, said);
  }
}
