package org.kaoping.web.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;

/** When the unit's office can close the collection of self-assessments. */
@ApplicationScoped
public class CollectionOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(new ActOffer("task/collect", s -> s.holds(TaskIds.COLLECT_SELF_ASSESSMENTS)));
  }
}
