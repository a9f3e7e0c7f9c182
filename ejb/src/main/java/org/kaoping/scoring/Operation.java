package org.kaoping.scoring;

/** Kinds of steps in a derivation; what goes in is listed in order. */
public enum Operation {
  /** Rate above the table's range → rate as counted. */
  COUNTED_AS,
  /** Rate → factor of its band; the step's label is the band's. */
  BAND,
  /** W, factor → score. */
  POINTS_BY_FACTOR,
  /** W, score rate → score. */
  POINTS_BY_RATE,
  /** W, series average score rate, factor → score. */
  POINTS_BY_RATE_BY_FACTOR,
  /** Score as given → score. */
  TAKEN,
  /** Nothing known, 0 by rule. */
  MISSING_ZERO,
  /** Nothing known yet, 0 for now. */
  MISSING_PENDING,
  /** No series average yet, 0 for now. */
  AVERAGE_PENDING,
  /** Score above the cap, full points × cap → score. */
  CAPPED,
  /** Score below the floor, full points × floor → score. */
  FLOORED,
  /** Sum over units, number of units → mean score. */
  MEAN_SCORE,
  /** Sum over units, number of units → mean full points. */
  MEAN_FULL_POINTS,
  /** Mean score, mean full points → series average score rate. */
  RATIO_OF_MEANS,
  /** Series average score rate as frozen; the step's label is the document's number. */
  FROZEN
}
