package org.kaoping.worklist;

import java.time.Instant;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;

/**
 * A work item as a person reads it.
 *
 * @param id the work item
 * @param kind what is to be done; {@link #title} names it
 * @param subject what it is about
 * @param cycleId its cycle
 * @param cycleYear the year
 * @param unitId the appraised unit, or null
 * @param unitName its name, or null
 * @param role who does it
 * @param holderName the organisation unit that holds it
 * @param openedAt since when
 * @param dueAt the first instant that is too late
 */
public record WorkLine(
    long id,
    String kind,
    SubjectRef subject,
    long cycleId,
    int cycleYear,
    Long unitId,
    String unitName,
    Role role,
    String holderName,
    Instant openedAt,
    Instant dueAt) {

  /** What is to be done, in the reader's language. */
  public String title(Locale locale) {
    return Messages.term("WorkItem." + kind, locale);
  }

  /** Whether there is a limit at all. */
  public boolean hasLimit() {
    return dueAt.isBefore(NewWorkItem.NO_LIMIT);
  }

  /** Whether the limit has passed. */
  public boolean isOverdue(Instant now) {
    return hasLimit() && !now.isBefore(dueAt);
  }

  /** Where the next page begins. */
  public WorkListKey key() {
    return new WorkListKey(dueAt, id);
  }
}
