package org.kaoping.web.progress;

import java.time.LocalDate;
import org.kaoping.web.act.ActForm;

/** A day of a milestone that is marked as done. */
public class MarkForm extends ActForm {
  private String which;
  private LocalDate doneOn;
  private String note;

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
