package org.kaoping.changeorder;

import org.kaoping.plan.PlanRow;

/**
 * A change with both sides, as it does to a table.
 *
 * @param kind what becomes of the indicator
 * @param indicatorId its identity; null for one added
 * @param before as it stood; null for one added
 * @param after as it is to stand; null for one dropped
 */
public record AppliedChange(ChangeKind kind, Long indicatorId, PlanRow before, PlanRow after) {
  /** The indicator in a few words, for messages. */
  String label() {
    String text = (before == null ? after : before).level2();
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
