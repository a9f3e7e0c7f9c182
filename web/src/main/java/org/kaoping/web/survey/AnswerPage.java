package org.kaoping.web.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kaoping.survey.AnswerFinding;
import org.kaoping.survey.AnswerSheet;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.rules.OpenAnswerFits;

/**
 * What a respondent sees: the questionnaire with what he has answered so far, or a message.
 *
 * @param locale the browser's language
 * @param message what to say instead of a questionnaire; null when there is one
 * @param thanks whether the message is the thanks for an answer
 */
public record AnswerPage(
    Locale locale,
    String title,
    String introduction,
    List<Line> lines,
    int wrong,
    String message,
    boolean thanks) {

  /**
   * A question.
   *
   * @param options empty for answers in words
   * @param text what was written so far
   * @param error what is wrong with the answer; null when nothing is
   */
  public record Line(
      int number,
      String question,
      boolean required,
      List<Option> options,
      String text,
      String error) {
    /** Most characters of an answer in words. */
    public int longest() {
      return OpenAnswerFits.LONGEST;
    }
  }

  /** One of a question's options. */
  public record Option(int number, String label, boolean chosen) {}

  static AnswerPage message(Locale locale, String message, boolean thanks) {
    return new AnswerPage(locale, null, null, List.of(), 0, message, thanks);
  }

  static AnswerPage form(
      Locale locale, Questionnaire asked, AnswerSheet sheet, List<AnswerFinding> findings) {
    Map<Integer, AnswerFinding> wrong =
        findings.stream().collect(Collectors.toMap(AnswerFinding::question, Function.identity()));
    List<Line> lines =
        IntStream.rangeClosed(1, asked.questions().size())
            .mapToObj(
                number ->
                    new Line(
                        number,
                        asked.question(number).text(),
                        asked.question(number).required(),
                        options(asked, sheet, number),
                        sheet.text(number),
                        wrong.containsKey(number)
                            ? wrong.get(number).refusal().message(locale)
                            : null))
            .toList();
    return new AnswerPage(
        locale, asked.title(), asked.introduction(), lines, findings.size(), null, false);
  }

  private static List<Option> options(Questionnaire asked, AnswerSheet sheet, int number) {
    List<String> labels = asked.options(number);
    Integer chosen = sheet.choice(number);
    return IntStream.rangeClosed(1, labels.size())
        .mapToObj(at -> new Option(at, labels.get(at - 1), chosen != null && chosen == at))
        .toList();
  }
}
