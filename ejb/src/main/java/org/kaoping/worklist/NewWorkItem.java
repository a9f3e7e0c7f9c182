package org.kaoping.worklist;

import java.time.Instant;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;

/**
 * What a work item is opened with.
 *
 * @param kind task id of the process model, or {@link WorkKinds} for work kept in rows
 * @param subject what it is about
 * @param cycleId the cycle
 * @param cycleYear its year, since lists keep years apart
 * @param unitId the appraised unit; null for work on a whole cycle
 * @param role who does it
 * @param orgUnitId scope of the holder: division, unit or jurisdiction's root
 * @param engineTaskId the engine's task; null for work kept in rows
 * @param dueAt the first instant that is too late; null for none
 */
public record NewWorkItem(
    String kind,
    SubjectRef subject,
    long cycleId,
    int cycleYear,
    Long unitId,
    Role role,
    long orgUnitId,
    String engineTaskId,
    Instant dueAt) {
  /** Due time of work without a limit; sorts after everything else. */
  public static final Instant NO_LIMIT = Instant.parse("9999-01-01T00:00:00Z");

  /** The same item belonging to an engine task. */
  public NewWorkItem withTask(String taskId) {
    return new NewWorkItem(
        kind, subject, cycleId, cycleYear, unitId, role, orgUnitId, taskId, dueAt);
  }
}
