package org.kaoping.web.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import org.kaoping.survey.SatisfactionLevel;

/** A level of satisfaction while it is being written; without a label it does not count. */
public class EditedLevel implements Serializable {
  private String label;
  private BigDecimal score;

  public EditedLevel() {}

  EditedLevel(SatisfactionLevel level) {
    label = level.label();
    score = level.score();
  }

  boolean isFilled() {
    return label != null && !label.isBlank();
  }

  SatisfactionLevel toLevel() {
    return new SatisfactionLevel(label, score);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public BigDecimal getScore() {
    return score;
  }

  public void setScore(BigDecimal score) {
    this.score = score;
  }
}
