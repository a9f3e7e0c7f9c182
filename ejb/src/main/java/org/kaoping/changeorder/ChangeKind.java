package org.kaoping.changeorder;

/** What becomes of an indicator. */
public enum ChangeKind {
  /** 调整: points, text, owners. */
  CHANGED,
  /** 调减: it leaves the plan. */
  DROPPED,
  /** 新增: it joins the plan. */
  ADDED
}
