package org.kaoping.web.verification;

import java.io.Serializable;
import java.math.BigDecimal;
import org.kaoping.verification.NewVisit;

/** A row of the form of a visit: something looked at, or a finding. */
public class VisitRow implements Serializable {
  private String text;
  private String more;
  private BigDecimal points;

  /** Whether anything was typed. */
  boolean isFilled() {
    return text != null && !text.isBlank() || more != null && !more.isBlank();
  }

  NewVisit.Item item() {
    return new NewVisit.Item(null, text, more);
  }

  NewVisit.Finding finding() {
    return new NewVisit.Finding(text, more, points == null ? BigDecimal.ZERO : points);
  }

  /** What was looked at, or the facts. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** What was seen, or what should be done. */
  public String getMore() {
    return more;
  }

  public void setMore(String more) {
    this.more = more;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }
}
