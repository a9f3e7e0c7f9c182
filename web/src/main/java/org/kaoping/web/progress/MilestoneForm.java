package org.kaoping.web.progress;

import org.kaoping.progress.NewMilestone;
import org.kaoping.web.act.ActForm;

/** A milestone that the unit gives an indicator. */
public class MilestoneForm extends ActForm {
  private Long indicator;
  private String text;
  private String month;
  private String day;

  NewMilestone milestone() {
    return new NewMilestone(
        text, month == null ? "" : month.strip(), day == null ? "" : day.strip());
  }

  public Long getIndicator() {
    return indicator;
  }

  public void setIndicator(Long indicator) {
    this.indicator = indicator;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
