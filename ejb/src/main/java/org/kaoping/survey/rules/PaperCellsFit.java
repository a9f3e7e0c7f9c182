package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** Every cell of a batch is an option of its question. While one is not, nothing is stored. */
public record PaperCellsFit(int wrong, String firstPlaces) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return wrong > 0;
  }

  @Override
  public List<Object> arguments() {
    return List.of(wrong, firstPlaces);
  }
}
