package org.kaoping.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkAddressee;

/** Finds who gets a step and until when, by asking the feature that owns the subject. */
@ApplicationScoped
public class WorkAddressing {
  @Inject private Instance<WorkAddressee> addressees;

  NewWorkItem address(SubjectRef subject, String taskId, Role role, String engineTaskId) {
    return addressees.stream()
        .filter(addressee -> addressee.knows(subject.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody addresses work on " + subject.type()))
        .address(subject, taskId, role)
        .withTask(engineTaskId);
  }
}
