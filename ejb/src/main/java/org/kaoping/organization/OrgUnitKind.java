package org.kaoping.organization;

/** Levels of the organisation tree. */
public enum OrgUnitKind {
  /** The root: a city or county. */
  JURISDICTION,
  /** 单位: appraised as a whole, or an office of the jurisdiction. */
  UNIT,
  /** 股室、科室 inside a unit. */
  DIVISION,
  /** 直属单位 of a unit. */
  SUBORDINATE_UNIT
}
