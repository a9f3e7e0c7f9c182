package org.kaoping.rectification;

/** What was done on a rectification order. */
public enum StepKind {
  /** 整改落实反馈. */
  ANSWER,
  /** 复查. */
  RECHECK,
  /** 效能约谈. */
  TALK
}
