package org.kaoping.plan;

/** An owner's part in an indicator. */
public enum OwnerDuty {
  /** 牵头: enters the actual. */
  LEAD,
  /** 配合: reports. */
  ASSIST
}
