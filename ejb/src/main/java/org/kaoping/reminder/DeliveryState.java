package org.kaoping.reminder;

/** Where a message to a person stands. */
public enum DeliveryState {
  /** Waits for its first or next attempt. */
  WAITING,
  /** One node is sending it; after ten minutes another one may. */
  CLAIMED,
  /** The channel has taken it. */
  SENT,
  /** Nothing was left to say: done or extended before it went out. */
  SKIPPED,
  /** 死信: given up after the last attempt, or refused for good. */
  DEAD
}
