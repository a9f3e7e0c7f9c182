package org.kaoping.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From–to dates of a unit, post, membership or assignment; both days belong to it. */
@Embeddable
public class Period {
  @Column(name = "valid_from", nullable = false)
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  protected Period() {}

  private Period(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
  }

  /** A period without an end yet. */
  public static Period since(LocalDate from) {
    return new Period(from, null);
  }

  /** Whether a day lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** The same period ending on a day. */
  public Period endingOn(LocalDate last) {
    return new Period(from, last);
  }

  public LocalDate from() {
    return from;
  }

  /** Last day; null while open. */
  public LocalDate to() {
    return to;
  }
}
