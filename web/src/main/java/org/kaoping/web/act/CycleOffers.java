package org.kaoping.web.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;

/** When the acts before a cycle opens stand on its page. */
@ApplicationScoped
public class CycleOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.CYCLE;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(new ActOffer("cycle/issue", s -> s.holds(TaskIds.ISSUE_SCHEME)));
  }
}
