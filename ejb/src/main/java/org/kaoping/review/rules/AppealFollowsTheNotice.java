package org.kaoping.review.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Nobody contests a list that has not been shown yet. */
public record AppealFollowsTheNotice(LocalDate receivedOn, LocalDate openedOn)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return receivedOn.isBefore(openedOn);
  }

  @Override
  public List<Object> arguments() {
    return List.of(receivedOn, openedOn);
  }
}
