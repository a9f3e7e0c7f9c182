package org.kaoping.commendation;

/** What became of a nomination. */
public enum NominationState {
  NOMINATED,
  COMMENDED,
  NOT_COMMENDED
}
