package org.kaoping.rectification;

/** Where an entry of the ledger stands: before its order, on its order's way, or set aside. */
public enum LedgerState {
  /** The finding waits for its order. */
  TO_ORDER,
  ORDERED,
  ANSWERED,
  TALK_DUE,
  ACCOUNTABILITY_PROPOSED,
  CLOSED,
  TALK_SETTLED,
  ACCOUNTABILITY_DECIDED,
  /** Set aside without an order. */
  WAIVED;

  /** The state of an entry. */
  static LedgerState of(Finding finding, RectificationOrder order) {
    return of(finding.isWaived(), order == null ? null : order.getState());
  }

  static LedgerState of(boolean waived, RectificationState state) {
    if (state != null) {
      return valueOf(state.name());
    }
    return waived ? WAIVED : TO_ORDER;
  }

  /** The state of the order that this is; null before an order and without one. */
  RectificationState ofOrder() {
    return this == TO_ORDER || this == WAIVED ? null : RectificationState.valueOf(name());
  }
}
