package org.kaoping.extension;

/** Where a request for an extension stands. */
public enum ExtensionState {
  /** 待决定. */
  OPEN,
  /** 同意延期. */
  GRANTED,
  /** 不同意. */
  REFUSED,
  /** 申请人撤回. */
  WITHDRAWN,
  /** The work was done, or its limit passed, before anybody decided. */
  LAPSED
}
