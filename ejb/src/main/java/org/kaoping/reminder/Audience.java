package org.kaoping.reminder;

/** Whom a reminder is for. */
public enum Audience {
  /** Whoever holds the work. */
  HOLDER,
  /** The leaders of his unit: told only of what is late or near. */
  LEADERS
}
