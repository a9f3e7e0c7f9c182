package org.kaoping.survey;

import java.math.BigDecimal;
import java.util.List;

/**
 * A level of satisfaction (满意度档次).
 *
 * @param label what the respondent reads, such as 非常满意
 * @param score what it counts, 100–0
 */
public record SatisfactionLevel(String label, BigDecimal score) {
  /** The levels of Shuozhou's report (annex 4): 100, 80, 60, 0. */
  public static final List<SatisfactionLevel> STANDARD =
      List.of(
          new SatisfactionLevel("非常满意", BigDecimal.valueOf(100)),
          new SatisfactionLevel("满意", BigDecimal.valueOf(80)),
          new SatisfactionLevel("一般", BigDecimal.valueOf(60)),
          new SatisfactionLevel("不满意", BigDecimal.ZERO));

  public SatisfactionLevel {
    label = label == null ? "" : label.strip();
  }
}
