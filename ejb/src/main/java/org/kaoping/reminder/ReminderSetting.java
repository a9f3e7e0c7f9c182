package org.kaoping.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** From which hour a jurisdiction's digests go out, and how often a day work may be urged. */
@Entity
@Table(name = "reminder_setting")
public class ReminderSetting {
  /** Office hours have begun. */
  public static final int DEFAULT_HOUR = 8;

  /** Urging is heard when it is rare. */
  public static final int DEFAULT_URGES = 1;

  @Id
  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "digest_hour")
  private int digestHour = DEFAULT_HOUR;

  @Column(name = "urges_per_day")
  private int urgesPerDay = DEFAULT_URGES;

  protected ReminderSetting() {}

  ReminderSetting(long jurisdictionId) {
    this.jurisdictionId = jurisdictionId;
  }

  void set(int hour, int urges) {
    digestHour = hour;
    urgesPerDay = urges;
  }

  public int getDigestHour() {
    return digestHour;
  }

  public int getUrgesPerDay() {
    return urgesPerDay;
  }
}
