package org.kaoping.scoring;

import java.util.List;
import java.util.Locale;

/**
 * Something that whoever issues the scheme has to decide before it can be used.
 *
 * @param code stable code, such as {@code BAND_GAP:80:85}, {@code BAND_EDGE:60}, {@code ROUNDING:2}
 * @param kind what is open
 * @param options codes of the possible answers: band labels or names of rounding modes
 * @param args what the text needs: ends of the range, number of decimals
 */
public record SchemeQuestion(
    String code, QuestionKind kind, List<String> options, List<String> args) {
  public SchemeQuestion {
    Checks.text("code", code);
    Checks.required("kind", kind);
    options = Checks.list("options", options);
    args = Checks.list("args", args);
  }

  /** Key of the question's text in the bundle {@code org.kaoping.scoring.Scoring}. */
  public String messageKey() {
    return "question." + kind;
  }

  /** The question in the reader's language. */
  public String text(Locale locale) {
    return ScoringMessages.text(messageKey(), locale, args.toArray());
  }

  /** An option in the reader's language; band labels stay in the language of the scheme. */
  public String optionText(String option, Locale locale) {
    return kind == QuestionKind.ROUNDING
        ? ScoringMessages.text("rounding." + option, locale)
        : option;
  }
}
