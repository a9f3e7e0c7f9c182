package org.kaoping.scoring;

/** Unit of a number in a derivation. */
public enum ValueUnit {
  POINTS,
  /** 83 means 83 %. */
  PERCENT,
  /** 0.83 means 83 %. */
  FRACTION,
  COUNT,
  /** A bare number, in whatever unit the scheme speaks of. */
  NUMBER,
  /** 1 yes, 0 no, between them in part. */
  TRUTH,
  /** Place in a ranking. */
  PLACE
}
