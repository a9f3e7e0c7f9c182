package org.kaoping.outbox;

/** Where a message stands. */
public enum OutboxState {
  /** Written in the transaction of the act, not yet delivered. */
  PENDING,
  /** To be read by its recipients. */
  DELIVERED,
  /** Too old when it could have been delivered; nobody is reminded of the past. */
  EXPIRED
}
