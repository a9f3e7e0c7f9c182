package org.kaoping.evaluation;

/** Whether a department in charge has delivered a result. */
public enum DeliveredState {
  EXPECTED,
  DELIVERED
}
