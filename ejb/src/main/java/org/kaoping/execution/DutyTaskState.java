package org.kaoping.execution;

/** Where a duty task stands. */
public enum DutyTaskState {
  /** Being carried out. */
  OPEN,
  /** The year is over; the division has to assess itself. */
  SELF_ASSESSMENT_DUE,
  /** The division has assessed itself. */
  SELF_ASSESSED,
  /** The unit's office gave the self-assessment back. */
  RETURNED,
  /** The collection is closed, or the plan no longer has this duty. */
  CLOSED
}
