package org.kaoping.precheck;

/** What is checked before it is used. */
public enum CheckSubject {
  /** A scheme, by its id. */
  SCHEME,
  /** A unit's plan, by the id of the unit appraisal. */
  PLAN
}
