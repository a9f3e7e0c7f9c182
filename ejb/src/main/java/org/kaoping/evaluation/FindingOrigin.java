package org.kaoping.evaluation;

/** Where a verified rate comes from. */
public enum FindingOrigin {
  /** A verifier entered it, or accepted the claim. */
  VERIFIED,
  /** 未抽中, 按自评: a sample did not draw it, and the office took it over as claimed. */
  SAMPLE_NOT_DRAWN,
  /** 按规则核定: the scheme's rule for the indicator gave it; a score rate, not a completion rate. */
  BY_RULE,
  /** 会审认定: a panel decided; nobody verifies it again. */
  PANEL
}
