package org.kaoping.review;

/** How a unit calls what it submits; both go the same way. */
public enum AppealKind {
  /** 异议: the unit points out what it holds to be wrong in the notice. */
  OBJECTION,
  /** 申诉: the unit asks formally for a review. */
  APPEAL
}
