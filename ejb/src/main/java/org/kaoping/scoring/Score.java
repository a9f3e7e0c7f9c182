package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** Score of one indicator. Its derivation is made when it is asked for, by computing once more. */
public final class Score {
  private final IndicatorScoring scoring;
  private final BigDecimal value;
  private final BigDecimal computed;
  private final boolean dropped;
  private final boolean provisional;
  private final boolean pending;
  private Derivation derivation;

  Score(IndicatorScoring scoring, IndicatorScoring.Outcome outcome) {
    this.scoring = scoring;
    this.value = outcome.value();
    this.computed = outcome.computed().orElse(null);
    this.dropped = outcome.dropped();
    this.provisional = outcome.provisional();
    this.pending = outcome.pending();
  }

  public String indicatorKey() {
    return scoring.indicator().key();
  }

  /** Mandatory, self-selected or bonus. */
  public IndicatorCategory category() {
    return scoring.indicator().category();
  }

  /** W. */
  public BigDecimal fullPoints() {
    return scoring.indicator().fullPoints();
  }

  /** Rounded once by the scheme's precision, 0 to W. */
  public BigDecimal value() {
    return value;
  }

  /**
   * What the rule gives where people set another score; empty if nobody did or nothing is known.
   */
  public Optional<BigDecimal> computed() {
    return Optional.ofNullable(computed);
  }

  /** Whether people set it, with a reason. */
  public boolean judged() {
    return scoring.indicator().judged().isPresent();
  }

  /** Whether the indicator does not apply and is left out: 0 out of 0. */
  public boolean dropped() {
    return dropped;
  }

  /** Whether it may still change. */
  public boolean provisional() {
    return provisional;
  }

  /** Nothing is known yet: the value 0 stands for nothing. */
  public boolean pending() {
    return pending;
  }

  /** How it came about. */
  public Derivation derivation() {
    if (derivation == null) {
      derivation = scoring.derivation();
    }
    return derivation;
  }
}
