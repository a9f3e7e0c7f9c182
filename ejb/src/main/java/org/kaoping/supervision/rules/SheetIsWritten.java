package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A sheet says where (at most 200 characters) and what was seen (at most 4,000). */
public record SheetIsWritten(String place, String situation) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return isMissing(place, 200) || isMissing(situation, 4000);
  }

  @Override
  public List<Object> arguments() {
    return List.of(4000);
  }

  private static boolean isMissing(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }
}
