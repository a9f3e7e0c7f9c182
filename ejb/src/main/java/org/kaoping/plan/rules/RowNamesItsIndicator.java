package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.PlanRow;

/** A row of the table says category, level-1 and level-2 indicator, in texts that fit. */
public record RowNamesItsIndicator(PlanRow row) implements BusinessRule {
  /** Longest 一级指标, in characters. */
  public static final int LONGEST_LEVEL1 = 200;

  /** Longest 二级指标, in characters. */
  public static final int LONGEST_LEVEL2 = 1000;

  @Override
  public boolean isBroken() {
    return row.category() == null
        || !fits(row.level1(), LONGEST_LEVEL1)
        || !fits(row.level2(), LONGEST_LEVEL2);
  }

  private static boolean fits(String text, int longest) {
    return text != null && !text.isBlank() && text.codePointCount(0, text.length()) <= longest;
  }

  @Override
  public List<Object> arguments() {
    return List.of(row.seq(), LONGEST_LEVEL1, LONGEST_LEVEL2);
  }
}
