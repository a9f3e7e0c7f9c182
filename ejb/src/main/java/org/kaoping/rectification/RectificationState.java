package org.kaoping.rectification;

/** Where a rectification order stands. */
public enum RectificationState {
  /** The division has to rectify and answer within the limit. */
  ORDERED,
  /** The answer waits for the re-check. */
  ANSWERED,
  /** 销号: rectified. */
  CLOSED,
  /** Overdue or ineffective: a talk has to be held. */
  TALK_DUE,
  /** Settled by the talk. */
  TALK_SETTLED,
  /** Accountability is proposed; the head of the unit decides. */
  ACCOUNTABILITY_PROPOSED,
  /** The head of the unit has decided. */
  ACCOUNTABILITY_DECIDED;

  /** Whether nothing more is to be done. */
  public boolean isFinal() {
    return this == CLOSED || this == TALK_SETTLED || this == ACCOUNTABILITY_DECIDED;
  }
}
