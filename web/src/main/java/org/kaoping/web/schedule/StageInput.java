package org.kaoping.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;

/** The dates of one stage while they are being changed. */
public class StageInput implements Serializable {
  private final StageCode code;
  private LocalDate opensOn;
  private LocalDate dueOn;

  StageInput(StageCode code, StageDates dates) {
    this.code = code;
    this.opensOn = dates.opensOn();
    this.dueOn = dates.dueOn();
  }

  boolean isWhole() {
    return opensOn != null && dueOn != null;
  }

  StageDates dates() {
    return new StageDates(opensOn, dueOn);
  }

  public StageCode getCode() {
    return code;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
