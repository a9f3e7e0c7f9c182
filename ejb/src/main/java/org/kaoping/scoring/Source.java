package org.kaoping.scoring;

/**
 * Where a number comes from.
 *
 * @param enteredBy post or division that entered it; may be empty for numbers of the plan
 * @param documentNumber document it stands in; may be empty
 * @param reason why, for judged scores; may be empty
 * @param evidence which evidence shows it; may be empty
 */
public record Source(String enteredBy, String documentNumber, String reason, String evidence) {
  /** For numbers computed here. */
  public static final Source NONE = new Source("", "", "");

  public Source {
    enteredBy = enteredBy == null ? "" : enteredBy;
    documentNumber = documentNumber == null ? "" : documentNumber;
    reason = reason == null ? "" : reason;
    evidence = evidence == null ? "" : evidence;
  }

  /** Without evidence. */
  public Source(String enteredBy, String documentNumber, String reason) {
    this(enteredBy, documentNumber, reason, "");
  }

  /** Entered without a document. */
  public static Source enteredBy(String post) {
    return new Source(post, "", "");
  }

  /** Read from a document. */
  public static Source document(String enteredBy, String documentNumber) {
    return new Source(enteredBy, documentNumber, "");
  }
}
