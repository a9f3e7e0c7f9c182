package org.kaoping.web.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.worklist.WorkKinds;

/** When the acts on a duty task stand on its page. */
@ApplicationScoped
public class ExecutionOffers implements ActOffers {
  @Inject private TaskPage page;

  @Override
  public SubjectType subject() {
    return SubjectType.DUTY_TASK;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("task/progress", s -> s.holds(WorkKinds.CARRY_OUT) && page.isMine()),
        new ActOffer("task/assess", s -> s.holds(WorkKinds.SELF_ASSESS) && page.isMine()),
        new ActOffer("task/return", s -> s.is(Role.UNIT_OFFICE) && page.isReturnable()));
  }
}
