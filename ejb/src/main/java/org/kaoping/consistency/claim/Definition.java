package org.kaoping.consistency.claim;

/** 口径: what a figure measures in the year's budget. */
public enum Definition {
  /** Not said. */
  UNSTATED,
  /** 预算: a budget, not said which. */
  BUDGET,
  /** 年初预算: the budget as approved. */
  BUDGET_INITIAL,
  /** 调整预算: the budget after changes in the year. */
  BUDGET_ADJUSTED,
  /** 预算调整额: what was added to the budget or taken from it. */
  BUDGET_CHANGE,
  /** 决算: what was spent or received by the final account. */
  ACCOUNT,
  /** 结转结余: what was carried over. */
  CARRY_OVER,
  /** 目标: what was to be reached. */
  TARGET,
  /** 实际完成: what was reached. */
  ACTUAL;

  /** Whether it is known and contradicts what is asked for. */
  public boolean contradicts(Definition asked) {
    boolean unknown = this == UNSTATED || asked == UNSTATED;
    return !unknown && this != asked && !covers(asked) && !asked.covers(this);
  }

  /** A budget that is not said to be one or the other may be either. */
  private boolean covers(Definition other) {
    return this == BUDGET && (other == BUDGET_INITIAL || other == BUDGET_ADJUSTED);
  }
}
