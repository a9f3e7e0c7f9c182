package org.kaoping.cycle;

/** What a cycle appraises. */
public enum CycleKind {
  UNIT_APPRAISAL,
  EXPENDITURE_SELF_EVALUATION,
  THIRD_PARTY_EVALUATION
}
