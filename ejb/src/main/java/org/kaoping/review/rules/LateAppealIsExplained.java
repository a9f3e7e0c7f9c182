package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The office says why it accepts what came after the notice. */
public record LateAppealIsExplained(LocalDate receivedOn, LocalDate lastDay, String reason)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return receivedOn.isAfter(lastDay) && (reason == null || reason.isBlank());
  }

  @Override
  public List<Object> arguments() {
    return List.of(receivedOn, lastDay);
  }
}
