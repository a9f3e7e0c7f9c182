package org.kaoping.review;

/** Where an objection or appeal stands. */
public enum AppealState {
  /** Lies with the performance office, which assigns a reviewer or returns it. */
  SUBMITTED,
  /** Returned to the unit as incomplete, with a limit. */
  RETURNED,
  /** Lies with the reviewer. */
  REVIEWING,
  /** The reviewer has found; the decision is awaited. */
  AT_DECISION,
  DECIDED,
  /** Taken back by the unit. */
  WITHDRAWN,
  /** Ended by the office: not completed within the limit. */
  LAPSED;

  /** Whether it has not come to its end. */
  public boolean isOpen() {
    return this != DECIDED && this != WITHDRAWN && this != LAPSED;
  }
}
