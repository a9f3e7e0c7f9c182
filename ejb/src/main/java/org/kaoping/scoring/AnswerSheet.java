package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matches answers with questions: each question once, no other, only offered options. */
final class AnswerSheet {
  private AnswerSheet() {}

  static Map<String, SchemeAnswer> match(
      List<SchemeQuestion> questions, List<SchemeAnswer> answers) {
    Map<String, SchemeQuestion> asked = new LinkedHashMap<>();
    questions.forEach(question -> asked.put(question.code(), question));
    Map<String, SchemeAnswer> given = new LinkedHashMap<>();
    for (SchemeAnswer answer : Checks.list("answers", answers)) {
      check(asked.get(answer.questionCode()), answer);
      if (given.put(answer.questionCode(), answer) != null) {
        throw new ScoringRefusal(RefusalCode.ANSWER_DUPLICATE, answer.questionCode());
      }
    }
    List<String> open = new ArrayList<>(asked.keySet());
    open.removeAll(given.keySet());
    if (!open.isEmpty()) {
      throw new ScoringRefusal(RefusalCode.ANSWER_MISSING, String.join(", ", open));
    }
    return given;
  }

  private static void check(SchemeQuestion question, SchemeAnswer answer) {
    if (question == null) {
      throw new ScoringRefusal(RefusalCode.ANSWER_UNKNOWN, answer.questionCode());
    }
    if (!question.options().contains(answer.option())) {
      throw new ScoringRefusal(
          RefusalCode.OPTION_NOT_OFFERED, answer.questionCode(), answer.option());
    }
  }
}
