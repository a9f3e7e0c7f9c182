package org.kaoping.wall.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A calendar is asked for one year at most, from a first to a last day. */
public record SpanIsAtMostAYear(LocalDate from, LocalDate to) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return from == null || to == null || to.isBefore(from) || to.isAfter(from.plusYears(1));
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(from), String.valueOf(to));
  }
}
