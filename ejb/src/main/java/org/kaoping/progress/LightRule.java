package org.kaoping.progress;

import java.math.BigDecimal;

/**
 * Gives a light its rule.
 *
 * @param yellow percentage points behind that turn it yellow
 * @param red percentage points behind that turn it red
 */
record LightRule(int yellow, int red) {

  static LightRule of(SettingValues setting) {
    return new LightRule(setting.yellowPoints(), setting.redPoints());
  }

  /**
   * The rule that applies, the gravest first.
   *
   * @param gap percentage points behind; null when there is nothing to measure
   * @param missing reports missing after their term
   * @param lateMilestones milestones whose last day has passed
   */
  LightCause cause(BigDecimal gap, int missing, int lateMilestones) {
    if (gap != null && gap.compareTo(BigDecimal.valueOf(red)) >= 0) {
      return LightCause.FAR_BEHIND;
    }
    if (gap != null && gap.compareTo(BigDecimal.valueOf(yellow)) >= 0) {
      return LightCause.BEHIND;
    }
    if (missing > 0) {
      return LightCause.NOT_REPORTED;
    }
    if (lateMilestones > 0) {
      return LightCause.MILESTONE_MISSED;
    }
    return gap == null ? LightCause.NOTHING_TO_MEASURE : LightCause.ON_TRACK;
  }
}
