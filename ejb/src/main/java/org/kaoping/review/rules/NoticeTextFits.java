package org.kaoping.review.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A notice says something, in at most 4,000 characters. */
public record NoticeTextFits(String text) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return text == null || text.isBlank() || text.codePointCount(0, text.length()) > 4000;
  }

  @Override
  public List<Object> arguments() {
    return List.of();
  }
}
