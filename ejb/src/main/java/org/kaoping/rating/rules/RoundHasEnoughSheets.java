package org.kaoping.rating.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.rating.RatingMethod;

/** A mean needs a sheet; a mean without extremes needs three. */
public record RoundHasEnoughSheets(int sheets, RatingMethod method) implements BusinessRule {
  private int least() {
    return method == RatingMethod.WITHOUT_EXTREMES ? 3 : 1;
  }

  @Override
  public boolean isBroken() {
    return sheets < least();
  }

  @Override
  public List<Object> arguments() {
    return List.of(least(), sheets);
  }
}
