package org.kaoping.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a notice was made longer. */
@Embeddable
public class NoticeExtension {
  @Column(name = "extra_days")
  private int days;

  @Column(name = "last_before")
  private LocalDate lastBefore;

  @Column(name = "last_after")
  private LocalDate lastAfter;

  private String reason;

  @Column(name = "extended_on")
  private LocalDate on;

  @Column(name = "extended_by_post")
  private String by;

  protected NoticeExtension() {}

  NoticeExtension(int days, LocalDate lastBefore, LocalDate lastAfter) {
    this.days = days;
    this.lastBefore = lastBefore;
    this.lastAfter = lastAfter;
  }

  NoticeExtension because(String why, LocalDate day, String post) {
    reason = why;
    on = day;
    by = post;
    return this;
  }

  /** Working days added. */
  public int getDays() {
    return days;
  }

  public LocalDate getLastBefore() {
    return lastBefore;
  }

  public LocalDate getLastAfter() {
    return lastAfter;
  }

  public String getReason() {
    return reason;
  }

  public LocalDate getOn() {
    return on;
  }

  public String getBy() {
    return by;
  }
}
