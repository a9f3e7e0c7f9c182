package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The levels of scored questions are 2 to 6, with different names. */
public record LevelNamesFit(List<String> labels) implements BusinessRule {
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final int LONGEST = 20;

  @Override
  public boolean isBroken() {
    return labels.size() < FEWEST
        || labels.size() > MOST
        || labels.stream().distinct().count() < labels.size()
        || labels.stream().anyMatch(label -> label.isBlank() || label.length() > LONGEST);
  }

  @Override
  public List<Object> arguments() {
    return List.of(FEWEST, MOST, LONGEST);
  }
}
