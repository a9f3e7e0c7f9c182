package org.kaoping.web.api.score;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kaoping.scheme.SchemeState;
import org.kaoping.scheme.SchemeView;

/**
 * A scheme: what is printed, what print leaves open, and what has been decided on it.
 *
 * @param schemeVersion counts the schemes of the same code
 * @param hash SHA-256 of the text at issue; null in a draft
 * @param rounding name of the rounding in print; null when print does not say
 * @param complete whether every question has a decision
 * @param provisional whether a decision is still the office's own
 * @param version for the next act, also in the header ETag
 */
public record SchemeJson(
    long id,
    String code,
    int schemeVersion,
    String name,
    String sourceDocument,
    String sourceText,
    SchemeState state,
    String hash,
    Instant issuedAt,
    List<SchemeView.BandLine> bands,
    int decimals,
    String rounding,
    List<SchemeView.GradeLine> grades,
    List<Question> questions,
    boolean complete,
    boolean provisional,
    long version) {

  /**
   * Something that print leaves open.
   *
   * @param text the question in the reader's language
   * @param current the decision that counts; null while there is none
   * @param earlier decisions that it replaced, oldest first
   */
  public record Question(
      String code,
      String text,
      List<Option> options,
      SchemeView.AnswerLine current,
      List<SchemeView.AnswerLine> earlier) {}

  /** A possible answer. */
  public record Option(String code, String text) {}

  static SchemeJson of(SchemeView scheme, Locale locale) {
    return new SchemeJson(
        scheme.id(),
        scheme.code(),
        scheme.version(),
        scheme.name(),
        scheme.sourceDocument(),
        scheme.sourceText(),
        scheme.state(),
        scheme.hash(),
        scheme.issuedAt(),
        scheme.bands(),
        scheme.decimals(),
        scheme.rounding(),
        scheme.grades(),
        scheme.questions().stream().map(line -> question(line, locale)).toList(),
        scheme.complete(),
        scheme.provisional(),
        scheme.recordVersion());
  }

  private static Question question(SchemeView.QuestionLine line, Locale locale) {
    return new Question(
        line.code(),
        line.text(locale),
        line.options().stream()
            .map(option -> new Option(option, line.optionText(option, locale)))
            .toList(),
        line.current(),
        line.earlier());
  }
}
