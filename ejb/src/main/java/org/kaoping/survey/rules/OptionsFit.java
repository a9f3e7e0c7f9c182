package org.kaoping.survey.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** A question to choose from has 2 to 9 different options: a digit names one on paper. */
public record OptionsFit(int number, List<String> options) implements BusinessRule {
  private static final int FEWEST = 2;
  private static final int MOST = 9;
  private static final int LONGEST = 100;

  @Override
  public boolean isBroken() {
    return options.size() < FEWEST
        || options.size() > MOST
        || options.stream().distinct().count() < options.size()
        || options.stream().anyMatch(option -> option.isBlank() || option.length() > LONGEST);
  }

  @Override
  public List<Object> arguments() {
    return List.of(number, FEWEST, MOST, LONGEST);
  }
}
