package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;

/** The rows of the table are numbered 1, 2, 3… in their order. */
public record RowsAreNumberedInOrder(List<Integer> numbers) implements BusinessRule {
  @Override
  public boolean isBroken() {
    return firstWrong() > 0;
  }

  private int firstWrong() {
    for (int row = 1; row <= numbers.size(); row++) {
      if (numbers.get(row - 1) != row) {
        return row;
      }
    }
    return 0;
  }

  @Override
  public List<Object> arguments() {
    int row = firstWrong();
    return List.of(row, numbers.get(row - 1));
  }
}
