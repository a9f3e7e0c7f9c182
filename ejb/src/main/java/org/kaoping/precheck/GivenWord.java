package org.kaoping.precheck;

/**
 * A word on a class of warnings.
 *
 * @param code the check's
 * @param explanation why it is so, or 暂按…
 * @param documentNumber 文号; empty when there is none
 * @param provisional whether only the issuing body can close the gap, and this is how it is handled
 *     until then; needs a document number
 */
public record GivenWord(
    String code, String explanation, String documentNumber, boolean provisional) {
  public GivenWord {
    explanation = explanation == null ? "" : explanation.strip();
    documentNumber = documentNumber == null ? "" : documentNumber.strip();
  }
}
