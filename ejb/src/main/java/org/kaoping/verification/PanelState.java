package org.kaoping.verification;

/** Where a panel stands. */
public enum PanelState {
  OPEN,
  DECIDED,
  WITHDRAWN;
}
