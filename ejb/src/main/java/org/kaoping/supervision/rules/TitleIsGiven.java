package org.kaoping.supervision.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A draw, a check or a report has a title of at most 200 characters. */
public record TitleIsGiven(String title) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return title == null || title.isBlank() || title.length() > 200;
  }

  @Override
  public List<Object> arguments() {
    return List.of(200);
  }
}
