package org.kaoping.wall;

/** How a unit stands in a stage, from best to worst. */
public enum Light {
  /** Done in time. */
  DONE,
  /** Done, but late. */
  DONE_LATE,
  /** The unit has nothing to do in this stage. */
  NONE,
  /** Its time has not come. */
  AHEAD,
  /** Running, with time left. */
  RUNNING,
  /** Running, the last day is near. */
  NEAR,
  /** Not done and the last day has passed. */
  OVERDUE
}
