package org.kaoping.scoring;

/** Which way an indicator improves. */
public enum Direction {
  HIGHER_BETTER,
  LOWER_BETTER
}
