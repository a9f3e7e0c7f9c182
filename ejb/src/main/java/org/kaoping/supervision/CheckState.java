package org.kaoping.supervision;

/** Where a check stands. */
public enum CheckState {
  /** Waits for its two inspectors. */
  OPEN,
  /** The inspectors are named; the sheet is to be entered. */
  ASSIGNED,
  /** Entered, and so confirmed, by one inspector; the other one has to confirm. */
  ENTERED,
  /** Confirmed by both; its findings stand in the ledger. */
  CONFIRMED
}
