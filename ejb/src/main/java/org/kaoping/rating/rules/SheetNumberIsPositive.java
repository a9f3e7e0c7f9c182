package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The papers of a round are numbered from 1. */
public record SheetNumberIsPositive(int number) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return number < 1 || number > 9_999;
  }

  @Override
  public List<Object> arguments() {
    return List.of(number);
  }
}
