package org.kaoping.reminder;

/** Where an urge stands. */
public enum UrgeState {
  /** 拟发: to a city leader; somebody of the office has to release it. */
  PROPOSED,
  /** Sent, or released and sent. */
  SENT,
  /** 不发. */
  DISMISSED
}
