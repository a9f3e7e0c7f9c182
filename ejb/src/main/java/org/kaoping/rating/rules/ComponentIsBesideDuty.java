package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.rating.ComponentKind;

/** Only components beside the duty score are recorded; the duty score is computed. */
public record ComponentIsBesideDuty(ComponentKind kind) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return kind == null || kind == ComponentKind.DUTY;
  }

  @Override
  public List<Object> arguments() {
    return List.of(ComponentKind.DUTY);
  }
}
