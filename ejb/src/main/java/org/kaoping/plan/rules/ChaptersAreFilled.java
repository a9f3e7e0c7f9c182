package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/**
 * Chapters one to six have a text before a plan is laid before anybody.
 *
 * @param empty titles of the chapters without text
 */
public record ChaptersAreFilled(List<String> empty) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !empty.isEmpty();
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.join("；", empty));
  }
}
