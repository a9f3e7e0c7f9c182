package org.kaoping.plan;

/** What one revision of a plan says about an indicator. */
public record IndicatorRevision(long indicatorId, String level1) {
  public long getIndicatorId() {
    return indicatorId;
  }

  public String getLevel1() {
    return level1;
  }
}
