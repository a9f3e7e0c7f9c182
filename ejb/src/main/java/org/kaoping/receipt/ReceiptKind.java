package org.kaoping.receipt;

/** What came. */
public enum ReceiptKind {
  /** 绩效方案. */
  PLAN,
  /** 修改后重报的方案. */
  REVISED_PLAN,
  /** 自评报告. */
  REPORT,
  /** 修改后重报的自评报告. */
  REVISED_REPORT,
  /** 整改情况反馈. */
  RECTIFICATION_ANSWER,
  /** 规定指标结果. */
  DELIVERED_RESULT,
  /** 异议、申诉材料. */
  APPEAL,
  /** 领导批示、呈批件. */
  LEADER_INSTRUCTION,
  /** 其他. */
  OTHER
}
