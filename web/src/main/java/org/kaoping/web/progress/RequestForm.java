package org.kaoping.web.progress;

import org.kaoping.web.act.ActForm;

/** A report asked for outside the rhythm. */
public class RequestForm extends ActForm {
  private Integer days;
  private String text;

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
