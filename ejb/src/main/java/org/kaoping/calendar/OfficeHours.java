package org.kaoping.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Until when the offices of a jurisdiction take in paper. What comes later, or on a day on which
 * they are closed, counts as received on the next working day. A jurisdiction without office hours
 * counts every paper on the day on which it came.
 */
@Entity
@Table(name = "office_hours")
public class OfficeHours {
  @Id
  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  /** Hours and minutes as text: a time of day knows no zone, and a column of time would. */
  @Column(name = "closes_at")
  private String closesAt;

  protected OfficeHours() {}

  /**
   * @param closesAt the first minute that is too late
   */
  public OfficeHours(long jurisdictionId, LocalTime closesAt) {
    this.jurisdictionId = jurisdictionId;
    set(closesAt);
  }

  void set(LocalTime time) {
    closesAt = time.withSecond(0).withNano(0).toString();
  }

  /** The day as whose post a paper counts. */
  public LocalDate countsOn(LocalDateTime received, WorkingDays days) {
    LocalDate day = received.toLocalDate();
    return received.toLocalTime().isBefore(getClosesAt())
        ? days.sameOrNext(day)
        : days.sameOrNext(day.plusDays(1));
  }

  public LocalTime getClosesAt() {
    return LocalTime.parse(closesAt);
  }
}
