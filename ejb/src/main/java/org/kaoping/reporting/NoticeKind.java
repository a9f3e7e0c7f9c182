package org.kaoping.reporting;

/** The notices of the ladder that are printed as documents. */
public enum NoticeKind {
  /** 整改通知书. */
  ORDER,
  /** 约谈通知书. */
  TALK,
  /** 销号通知（整改完成确认）. */
  CLOSING
}
