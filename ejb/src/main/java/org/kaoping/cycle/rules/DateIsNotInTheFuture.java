package org.kaoping.cycle.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** What is put on record has happened: a receipt, a meeting, a decision on paper. */
public record DateIsNotInTheFuture(LocalDate date, LocalDate today) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return date == null || date.isAfter(today);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(date), today);
  }
}
