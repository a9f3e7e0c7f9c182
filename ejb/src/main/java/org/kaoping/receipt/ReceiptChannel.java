package org.kaoping.receipt;

/** How a document came. */
public enum ReceiptChannel {
  /** 纸质: office hours decide the day as whose post it counts. */
  PAPER,
  /** 公文系统: counts on the day on which it came, whatever the hour. */
  OFFICE_SYSTEM
}
