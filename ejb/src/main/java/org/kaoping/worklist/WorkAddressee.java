package org.kaoping.worklist;

import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;

/** Implemented by the feature that owns a kind of subject: who gets work on it, and until when. */
public interface WorkAddressee {
  boolean knows(SubjectType type);

  /**
   * @param taskId the step, one of {@code org.kaoping.processes.TaskIds}
   * @param role the role that the model names
   */
  NewWorkItem address(SubjectRef subject, String taskId, Role role);
}
