package org.kaoping.plan;

/** What one revision of a plan says about an indicator. */
public class IndicatorRevision {
  private long indicatorId;
  private String level1;

  protected IndicatorRevision() {}

  public long getIndicatorId() {
    return indicatorId;
  }

  public String getLevel1() {
    return level1;
  }
}
