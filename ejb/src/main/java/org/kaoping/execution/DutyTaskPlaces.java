package org.kaoping.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.cycle.Appraisals;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;

/** A duty task lies with its division. */
@ApplicationScoped
public class DutyTaskPlaces implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.DUTY_TASK;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(DutyTask.class, id)).map(this::place);
  }

  private SubjectPlace place(DutyTask task) {
    long unitId = appraisals.get(task.getAppraisalId()).getUnitId();
    return new SubjectPlace(
        units.get(unitId).getRootId(),
        unitId,
        task.getDivisionId(),
        task.getState() == DutyTaskState.CLOSED);
  }
}
