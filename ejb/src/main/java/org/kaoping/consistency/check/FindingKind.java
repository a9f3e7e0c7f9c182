package org.kaoping.consistency.check;

/** What a finding is about; findings are grouped by it. */
public enum FindingKind {
  /** Sums that do not add. */
  SUM,
  /** Ratios that do not follow. */
  RATIO,
  /** One quantity told with two values. */
  QUANTITY,
  /** Shares that do not total 100 %. */
  SHARE,
  /** Scores that contradict their rule. */
  SCORE,
  /** Figures whose definition and use differ (口径). */
  DEFINITION
}
