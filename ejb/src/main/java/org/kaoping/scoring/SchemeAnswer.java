package org.kaoping.scoring;

/**
 * A decision on one {@link SchemeQuestion}; kept with every score that depends on it.
 *
 * @param questionCode code of the question
 * @param option the option chosen
 * @param documentNumber document that decides it
 * @param provisional entered by the office until the issuing body has decided
 * @param reason note, may be empty
 */
public record SchemeAnswer(
    String questionCode, String option, String documentNumber, boolean provisional, String reason) {
  public SchemeAnswer {
    Checks.text("questionCode", questionCode);
    Checks.text("option", option);
    Checks.documentNumber(questionCode, documentNumber);
    reason = reason == null ? "" : reason;
  }

  /** Stands for the document number of an answer that a trial assumes. */
  public static final String ASSUMED = "ASSUMED";

  /** What a trial assumes where nobody has decided yet: the first option. */
  public static SchemeAnswer assumed(SchemeQuestion question) {
    return provisionally(question.code(), question.options().get(0), ASSUMED);
  }

  /** Whether a trial assumes it. */
  public boolean isAssumed() {
    return documentNumber.equals(ASSUMED);
  }

  /** A final decision without a note. */
  public static SchemeAnswer decided(String questionCode, String option, String documentNumber) {
    return new SchemeAnswer(questionCode, option, documentNumber, false, "");
  }

  /** A provisional decision without a note. */
  public static SchemeAnswer provisionally(
      String questionCode, String option, String documentNumber) {
    return new SchemeAnswer(questionCode, option, documentNumber, true, "");
  }
}
