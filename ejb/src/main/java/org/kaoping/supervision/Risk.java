package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 风险: what the data of the year say about a unit, indicator or task, frozen with the draw. Each
 * passed limit counts 3 points, each return 2, progress more than 10 points behind the elapsed part
 * of the year 3, each finding of the last two years 2 (at most three count); the weight in the draw
 * is one more than the points, at most {@value #HEAVIEST}.
 */
@Embeddable
public class Risk {
  /** Largest weight: nobody's chance is more than twenty times another's. */
  public static final int HEAVIEST = 20;

  private static final int LATE = 3;
  private static final int RETURN = 2;
  private static final int LOW = 3;
  private static final int FINDING = 2;
  private static final int MOST_FINDINGS = 3;

  @Column(name = "late_count")
  private int late;

  @Column(name = "return_count")
  private int returns;

  @Column(name = "low_progress")
  private boolean lowProgress;

  @Column(name = "finding_count")
  private int findings;

  protected Risk() {}

  /**
   * @param late limits passed
   * @param returns documents or self-assessments given back
   * @param lowProgress whether progress lags behind the elapsed part of the year
   * @param findings findings of the last two years
   */
  public Risk(int late, int returns, boolean lowProgress, int findings) {
    this.late = late;
    this.returns = returns;
    this.lowProgress = lowProgress;
    this.findings = findings;
  }

  /** Points of risk, from 0. */
  public int points() {
    return LATE * late
        + RETURN * returns
        + (lowProgress ? LOW : 0)
        + FINDING * Math.min(MOST_FINDINGS, findings);
  }

  /** Number of tickets in the draw, 1–{@value #HEAVIEST}. */
  public int weight() {
    return Math.min(HEAVIEST, 1 + points());
  }

  public int getLate() {
    return late;
  }

  public int getReturns() {
    return returns;
  }

  public boolean isLowProgress() {
    return lowProgress;
  }

  public int getFindings() {
    return findings;
  }
}
