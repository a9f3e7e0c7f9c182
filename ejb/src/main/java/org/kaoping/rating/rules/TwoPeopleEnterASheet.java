package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A paper ballot is entered by two people, not by more. */
public record TwoPeopleEnterASheet(int sheetNumber, boolean room, List<String> enteredBy)
    implements BusinessRule {
  @Override
  public boolean isBroken() {
    return !room;
  }

  @Override
  public List<Object> arguments() {
    return List.of(sheetNumber, enteredBy);
  }
}
