package org.kaoping.rating;

/** How the marks of all sheets become one. */
public enum RatingMethod {
  /** The mean of all marks. */
  MEAN,
  /** The mean without one highest and one lowest mark; needs at least three sheets. */
  WITHOUT_EXTREMES
}
