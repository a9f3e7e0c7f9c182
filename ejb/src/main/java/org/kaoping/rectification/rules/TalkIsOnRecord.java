package org.kaoping.rectification.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * A talk is put on record with place (at most 200 characters) and content (at most 4,000), and was
 * not held before its order.
 */
public record TalkIsOnRecord(LocalDate heldOn, LocalDate orderedOn, String place, String content)
    implements BusinessRule {
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_CONTENT = 4000;

  @Override
  public boolean isBroken() {
    return heldOn.isBefore(orderedOn)
        || isMissing(place, LONGEST_PLACE)
        || isMissing(content, LONGEST_CONTENT);
  }

  private static boolean isMissing(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }

  @Override
  public List<Object> arguments() {
    return List.of(orderedOn, LONGEST_CONTENT);
  }
}
