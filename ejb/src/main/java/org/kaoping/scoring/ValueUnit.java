package org.kaoping.scoring;

/** Unit of a number in a derivation. */
public enum ValueUnit {
  POINTS,
  /** 83 means 83 %. */
  PERCENT,
  /** 0.83 means 83 %. */
  FRACTION,
  COUNT
}
