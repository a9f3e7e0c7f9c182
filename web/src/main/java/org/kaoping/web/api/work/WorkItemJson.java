package org.kaoping.web.api.work;

import java.time.Instant;
import java.util.Locale;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkLine;

/**
 * What somebody has to do next.
 *
 * @param kind what is to be done, as a code
 * @param title the same in the reader's language
 * @param subject the case
 * @param holderName the organisation unit that holds it
 * @param dueAt the first instant that is too late; null without a limit
 */
public record WorkItemJson(
    long id,
    String kind,
    String title,
    SubjectRef subject,
    long cycleId,
    int year,
    Long unitId,
    String unitName,
    Role role,
    String holderName,
    Instant openedAt,
    Instant dueAt,
    boolean overdue) {

  /** A line of the work list. */
  public static WorkItemJson of(WorkLine line, Instant now, Locale locale) {
    return new WorkItemJson(
        line.id(),
        line.kind(),
        line.title(locale),
        line.subject(),
        line.cycleId(),
        line.cycleYear(),
        line.unitId(),
        line.unitName(),
        line.role(),
        line.holderName(),
        line.openedAt(),
        line.hasLimit() ? line.dueAt() : null,
        line.isOverdue(now));
  }
}
