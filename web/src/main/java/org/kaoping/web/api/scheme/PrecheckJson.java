package org.kaoping.web.api.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kaoping.precheck.CheckAnswer;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.precheck.Gravity;
import org.kaoping.precheck.PrecheckView;

/**
 * What the pre-check finds now, with what has been said on it.
 *
 * @param errors classes that block
 * @param open warnings that wait for a word
 * @param classes each class once, what blocks first
 */
public record PrecheckJson(long errors, long open, List<Line> classes) {
  /**
   * A class of findings.
   *
   * @param message what is wrong and what to do
   * @param places each place in words
   */
  public record Found(String code, Gravity gravity, String message, List<String> places) {}

  /**
   * A class with its word.
   *
   * @param answer null while there is none
   */
  public record Line(Found found, Word answer) {}

  /** A word on a class. */
  public record Word(
      String explanation,
      String documentNumber,
      boolean provisional,
      Instant answeredAt,
      String answeredBy) {
    static Word of(CheckAnswer answer) {
      return answer == null
          ? null
          : new Word(
              answer.getExplanation(),
              answer.getDocumentNumber(),
              answer.isProvisional(),
              answer.getAnsweredAt(),
              answer.getAnsweredBy());
    }
  }

  static Found found(CheckFinding finding, Locale locale) {
    return new Found(
        finding.code(), finding.gravity(), finding.message(locale), finding.places(locale));
  }

  static PrecheckJson of(PrecheckView view, Locale locale) {
    return new PrecheckJson(
        view.errors(),
        view.open(),
        view.lines().stream()
            .map(line -> new Line(found(line.finding(), locale), Word.of(line.answer())))
            .toList());
  }
}
