package org.kaoping.scoring;

/** What the bands of a table give. */
public enum BandUnit {
  /** A share of the full points, 0 to 1. */
  FACTOR,
  /** Points. */
  POINTS
}
