package org.kaoping.scoring;

/** What a printed scheme can leave open. */
public enum QuestionKind {
  /** No band takes these values. */
  BAND_GAP,
  /** Two or more bands take this one value. */
  BAND_EDGE,
  /** Two or more bands take this stretch of values. */
  BAND_OVERLAP,
  /** Number of decimals given, but not whether to round or to cut. */
  ROUNDING
}
