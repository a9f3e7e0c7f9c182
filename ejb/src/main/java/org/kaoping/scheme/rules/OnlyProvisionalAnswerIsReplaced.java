package org.kaoping.scheme.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** In an issued scheme only a provisional decision can be replaced. */
public record OnlyProvisionalAnswerIsReplaced(String questionCode, boolean provisional)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !provisional;
  }

  @Override
  public List<Object> arguments() {
    return List.of(questionCode);
  }
}
