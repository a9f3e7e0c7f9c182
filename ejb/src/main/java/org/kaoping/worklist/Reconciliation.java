package org.kaoping.worklist;

import java.util.List;

/**
 * Result of comparing the work list with the engine.
 *
 * @param onlyInWorkList engine task ids of open items whose task is gone
 * @param onlyInEngine ids of engine tasks without an open item
 * @param compared how many open items have an engine task
 */
public record Reconciliation(List<String> onlyInWorkList, List<String> onlyInEngine, int compared) {
  public boolean agrees() {
    return onlyInWorkList.isEmpty() && onlyInEngine.isEmpty();
  }
}
