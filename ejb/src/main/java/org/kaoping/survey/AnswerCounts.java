package org.kaoping.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each option was chosen, by group of respondents, and what was said in words. Texts are
 * kept in alphabetical order and apart from the groups, so that their order tells nothing.
 */
public final class AnswerCounts {
  private final Map<Integer, Long> answers = new TreeMap<>();
  private final Map<Integer, Map<Integer, Map<Integer, Long>>> choices = new TreeMap<>();
  private final Map<Integer, List<String>> texts = new TreeMap<>();

  /** Adds one respondent's sheet. */
  public void add(int group, AnswerSheet sheet) {
    addAnswers(group, 1);
    sheet.choices().forEach((question, option) -> addChoices(group, question, option, 1));
    sheet.texts().keySet().forEach(question -> addText(question, sheet.text(question)));
  }

  void addAnswers(int group, long count) {
    answers.merge(group, count, Long::sum);
  }

  void addChoices(int group, int question, int option, long count) {
    choices
        .computeIfAbsent(group, key -> new TreeMap<>())
        .computeIfAbsent(question, key -> new TreeMap<>())
        .merge(option, count, Long::sum);
  }

  void addText(int question, String text) {
    if (!text.isBlank()) {
      texts.computeIfAbsent(question, key -> new ArrayList<>()).add(text);
    }
  }

  /** Answer sheets of a group. */
  long answers(int group) {
    return answers.getOrDefault(group, 0L);
  }

  /** How often an option was chosen in some groups. */
  long choices(List<Integer> groups, int question, int option) {
    return groups.stream()
        .mapToLong(
            group ->
                choices
                    .getOrDefault(group, Map.of())
                    .getOrDefault(question, Map.of())
                    .getOrDefault(option, 0L))
        .sum();
  }

  /** The same without what was said in words. */
  AnswerCounts withoutTexts() {
    texts.clear();
    return this;
  }

  /** What was said in words, in alphabetical order. */
  List<String> texts(int question) {
    return texts.getOrDefault(question, List.of()).stream().sorted().toList();
  }
}
