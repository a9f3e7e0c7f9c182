package org.kaoping.scoring;

/** On which side of a threshold points are lost. */
public enum Side {
  /** 每超: the actual value above the threshold costs. */
  ABOVE,
  /** 每低: the actual value below the threshold costs. */
  BELOW;

  Direction direction() {
    return this == ABOVE ? Direction.LOWER_BETTER : Direction.HIGHER_BETTER;
  }
}
