package org.kaoping.scoring;

/** Places of units that are equal in a ranking. */
public enum RankTies {
  /** They share the better place: 1, 2, 2, 4. Places are whole numbers. */
  SHARED,
  /** They share the mean of their places: 1, 2.5, 2.5, 4. */
  MEAN
}
