package org.kaoping.reporting.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A document is not printed with a hole in it: a character that no embedded font shows is named, so
 * that whoever entered the text can mend it.
 *
 * @param codePoint the character, found unprintable by the renderer
 * @param text the text that holds it
 */
public record CharacterIsPrintable(int codePoint, String text) implements BusinessRule {
  private static final int SHOWN = 60;

  @Override
  public boolean isBroken() {
    return true;
  }

  @Override
  public List<Object> arguments() {
    return List.of(Character.toString(codePoint), String.format("U+%04X", codePoint), excerpt());
  }

  private String excerpt() {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
