package org.kaoping.survey.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A survey ends on the day it begins or later, and not before today. */
public record SurveyPeriodFits(LocalDate from, LocalDate to, LocalDate today)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return from == null || to == null || to.isBefore(from) || to.isBefore(today);
  }

  @Override
  public List<Object> arguments() {
    return List.of(String.valueOf(from), String.valueOf(to), today);
  }
}
