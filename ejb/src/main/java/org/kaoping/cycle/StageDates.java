package org.kaoping.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** First and last day of a stage; both belong to it. */
@Embeddable
public class StageDates {
  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  protected StageDates() {}

  public StageDates(LocalDate opensOn, LocalDate dueOn) {
    this.opensOn = Objects.requireNonNull(opensOn);
    this.dueOn = Objects.requireNonNull(dueOn);
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }
}
