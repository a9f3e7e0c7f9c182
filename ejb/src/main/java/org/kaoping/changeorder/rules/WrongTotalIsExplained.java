package org.kaoping.changeorder.rules;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A table whose points no longer add up to the filed total needs words. */
public record WrongTotalIsExplained(String unit, BigDecimal before, BigDecimal after, String note)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return before.compareTo(after) != 0 && (note == null || note.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(unit, before.toPlainString(), after.toPlainString());
  }
}
