package org.kaoping.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 复核意见: what the reviewer found and proposes. */
@Embeddable
public class ReviewFinding {
  @Enumerated(EnumType.STRING)
  @Column(name = "found_outcome")
  private ReviewOutcome outcome;

  @Column(name = "found_indicator_id")
  private Long indicatorId;

  @Column(name = "found_points")
  private BigDecimal points;

  @Column(name = "found_text")
  private String text;

  @Column(name = "found_by_name")
  private String by;

  @Column(name = "found_on")
  private LocalDate on;

  protected ReviewFinding() {}

  ReviewFinding(Verdict verdict, String text, String by, LocalDate on) {
    this.outcome = verdict.outcome();
    this.indicatorId = verdict.indicatorId();
    this.points = verdict.points();
    this.text = text.strip();
    this.by = by;
    this.on = on;
  }

  public ReviewOutcome getOutcome() {
    return outcome;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public String getText() {
    return text;
  }

  public String getBy() {
    return by;
  }

  public LocalDate getOn() {
    return on;
  }
}
