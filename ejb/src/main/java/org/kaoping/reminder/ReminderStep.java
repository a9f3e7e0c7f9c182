package org.kaoping.reminder;

import java.time.Duration;

/** 提醒的三步: few by default, each once. */
public enum ReminderStep {
  /** 到期前若干天. */
  BEFORE_DUE(3, 1, 60, false),
  /** 到期当天; it has no days to set. */
  AT_DUE(0, 0, 0, false),
  /** 逾期后第几天; the first day after the last one counts as 1. */
  OVERDUE(1, 1, 30, true);

  private final int days;
  private final int fewest;
  private final int most;
  private final boolean toLeaders;

  ReminderStep(int days, int fewest, int most, boolean toLeaders) {
    this.days = days;
    this.fewest = fewest;
    this.most = most;
    this.toLeaders = toLeaders;
  }

  /** Days unless a jurisdiction says otherwise. */
  public int defaultDays() {
    return days;
  }

  /** Whether the unit's leaders are told too, unless a jurisdiction says otherwise. */
  public boolean defaultToLeaders() {
    return toLeaders;
  }

  public int fewestDays() {
    return fewest;
  }

  public int mostDays() {
    return most;
  }

  /**
   * How long before the first instant that is too late the reminder falls due: at the beginning of
   * its day. Zero or negative after the limit.
   */
  public Duration ahead(int wantedDays) {
    return this == OVERDUE ? Duration.ofDays(1L - wantedDays) : Duration.ofDays(wantedDays + 1L);
  }
}
