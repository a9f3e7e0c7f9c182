package org.kaoping.worklist;

/** Implemented by features that have something to end when work is done. */
public interface WorkClosing {
  /** An item has been closed, in the same transaction. */
  void closed(WorkItem item);
}
