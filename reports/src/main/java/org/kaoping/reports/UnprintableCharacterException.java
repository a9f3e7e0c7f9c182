package org.kaoping.reports;

/**
 * A text holds a character that no embedded font can show, such as a pictograph.
 *
 * <p>An official document with a hole or a box in a name is worse than none, so the report is
 * refused and the character is named; whoever entered the text can mend it.
 */
public class UnprintableCharacterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int codePoint;
  private final String text;

  UnprintableCharacterException(int codePoint, String text) {
    super("No report font has " + describe(codePoint) + " in: " + text);
    this.codePoint = codePoint;
    this.text = text;
  }

  /** The Unicode code point that cannot be printed. */
  public int codePoint() {
    return codePoint;
  }

  /** The text that holds it, as it was to be printed. */
  public String text() {
    return text;
  }

  private static String describe(int codePoint) {
    return Character.toString(codePoint) + String.format(" (U+%04X)", codePoint);
  }
}
