package org.kaoping.rectification;

/** What was done on a rectification order. */
public enum StepKind {
  /** 整改落实反馈. */
  ANSWER,
  /** 复查. */
  RECHECK,
  /** 约谈通知: the proposed talk was released. */
  TALK_NOTICE,
  /** The proposed talk was not released; the order has a new limit. */
  TALK_DECLINED,
  /** 效能约谈. */
  TALK
}
