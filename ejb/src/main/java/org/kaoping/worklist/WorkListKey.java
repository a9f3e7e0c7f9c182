package org.kaoping.worklist;

import java.time.Instant;

/**
 * A place in the work list: after which item the next page begins.
 *
 * @param dueAt due time of the last item seen
 * @param id its id
 */
public record WorkListKey(Instant dueAt, long id) {
  /** Before the first item. */
  public static final WorkListKey START = new WorkListKey(Instant.EPOCH, 0);
}
