package org.kaoping.demo;

import java.math.BigDecimal;

/**
 * Figures of the demonstration. They are generated: the plan prints targets and points, not
 * results.
 */
final class Figures {
  private static final int[] PATTERN = {100, 100, 96, 88, 100, 85, 100, 92, 100, 72};

  private Figures() {}

  /** What a division claims for an indicator, in percent of its target. */
  static BigDecimal claimedRate(DemoUnit unit, int seq) {
    return BigDecimal.valueOf(PATTERN[(seq + unit.order() / 10) % PATTERN.length]);
  }

  /** What the office finds: as claimed, but for one indicator of the bureau. */
  static BigDecimal verifiedRate(DemoUnit unit, int seq, BigDecimal claimed) {
    return isLowered(unit, seq) ? new BigDecimal("83") : claimed;
  }

  /** The indicator whose claim does not stand: 三十一种大病救治. */
  static boolean isLowered(DemoUnit unit, int seq) {
    return unit == Cast.HEALTH && seq == 24;
  }

  /** A score that the department in charge delivers, below full points. */
  static BigDecimal deliveredScore(DemoUnit unit, int seq, BigDecimal fullPoints) {
    int percent = 97 - (seq + unit.order() / 10) % 8;
    return fullPoints.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
  }

  /** The self-evaluation report of a unit. */
  static String reportText(DemoUnit unit, int year) {
    return unit.name()
        + year
        + "年度绩效管理自评报告\n一、基本情况\n按照年度绩效管理工作方案，各股室对照履职任务分解表开展了自我测评。\n"
        + "二、指标完成情况\n规定指标和自选指标总体完成较好，个别指标进度滞后，已限期整改。\n"
        + "三、存在问题\n部分证明材料收集不及时。\n四、改进措施\n按季调度，及时归集材料。";
  }
}
