package org.kaoping.plan;

/** How a revision of a plan came about. */
public enum RevisionOrigin {
  /** Saved from the page or through the interface. */
  EDITED,
  /** Its table was imported from a workbook. */
  IMPORTED,
  /** An approved change order amended the filed plan (调整审批). */
  CHANGE_ORDER
}
