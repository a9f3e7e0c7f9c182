package org.kaoping.rating;

/**
 * The kinds of assessment that together make a unit's result (Zhangping plan, chapter two): duty
 * performance and what stands beside it.
 */
public enum ComponentKind {
  /** 履职考评: the score of the indicators. */
  DUTY,
  /** 领导评议. */
  LEADERS_RATING,
  /** 察访核验. */
  VERIFICATION_VISIT,
  /** 创先争优. */
  EXCELLENCE
}
