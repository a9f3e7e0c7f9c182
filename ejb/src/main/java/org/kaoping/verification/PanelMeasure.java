package org.kaoping.verification;

/** In what a panel decides. */
public enum PanelMeasure {
  /** Percent of the target. */
  RATE,
  /** Points of the indicator; the computed score stays beside them. */
  POINTS
}
