package org.kaoping.reports;

/**
 * Turns a text of the model into the styled text that the templates expect: markup characters stay
 * literal, rare characters get the font that has them.
 *
 * <p>In a format that embeds its fonts a character without any glyph is refused; elsewhere the
 * reader's machine chooses the font, and it passes.
 */
final class PrintableText {
  private final ReportFonts fonts;
  private final boolean glyphsRequired;

  PrintableText(ReportFonts fonts, boolean glyphsRequired) {
    this.fonts = fonts;
    this.glyphsRequired = glyphsRequired;
  }

  /**
   * The text as styled text.
   *
   * @throws UnprintableCharacterException if glyphs are required and no font has one
   */
  String styled(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(result, codePoint, text));
    return result.toString();
  }

  private void append(StringBuilder result, int codePoint, String text) {
    if (codePoint == '\n') {
      result.append('\n');
    } else if (Character.isSpaceChar(codePoint) && codePoint != '\u3000' || codePoint == '\t') {
      result.append(' ');
    } else if (isInvisible(codePoint)) {
      return;
    } else if (fonts.mainShows(codePoint)) {
      appendEscaped(result, codePoint);
    } else if (fonts.extensionShows(codePoint)) {
      result.append("<style fontName=\"").append(ReportFonts.EXTENSION).append("\">");
      result.appendCodePoint(codePoint).append("</style>");
    } else if (glyphsRequired) {
      throw new UnprintableCharacterException(codePoint, text);
    } else {
      appendEscaped(result, codePoint);
    }
  }

  /**
   * Control and format characters, lone surrogates and variation selectors: nothing to see, and not
   * allowed in XML.
   */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default ->
          codePoint >= 0xFE00 && codePoint <= 0xFE0F
              || codePoint >= 0xE0100 && codePoint <= 0xE01EF
              || codePoint == 0xFFFE
              || codePoint == 0xFFFF;
    };
  }

  private static void appendEscaped(StringBuilder result, int codePoint) {
    switch (codePoint) {
      case '<' -> result.append("&lt;");
      case '>' -> result.append("&gt;");
      case '&' -> result.append("&amp;");
      default -> result.appendCodePoint(codePoint);
    }
  }
}
