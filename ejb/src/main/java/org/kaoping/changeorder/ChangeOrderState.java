package org.kaoping.changeorder;

/** Where a change order stands. */
public enum ChangeOrderState {
  /** Asked for; the unit's leading group has to agree. */
  REQUESTED,
  /** Lies with the performance office. */
  AT_OFFICE,
  /** Approved; the plans have been amended. */
  APPROVED,
  /** Refused by the performance office. */
  REFUSED,
  /** Not agreed to inside the unit. */
  DECLINED,
  /** Taken back by who asked. */
  WITHDRAWN;

  /** Whether a decision is still awaited. */
  public boolean isOpen() {
    return this == REQUESTED || this == AT_OFFICE;
  }
}
