package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnits;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkAddressee;

/** An order lies with its division; answering is the division's work, the rest the unit's. */
@ApplicationScoped
public class RectificationWork implements WorkAddressee, SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.RECTIFICATION_ORDER;
  }

  @Override
  public NewWorkItem address(SubjectRef subject, String taskId, Role role) {
    RectificationOrder order = em.find(RectificationOrder.class, subject.id());
    UnitAppraisal appraisal = appraisals.get(order.getAppraisalId());
    AppraisalCycle cycle = cycles.get(appraisal.getCycleId());
    return new NewWorkItem(
        taskId,
        subject,
        cycle.getId(),
        cycle.getYear(),
        appraisal.getUnitId(),
        role,
        role == Role.DIVISION ? order.getDivisionId() : appraisal.getUnitId(),
        null,
        TaskIds.ANSWER_ORDER.equals(taskId) ? ShanghaiDates.endOf(order.getDueOn()) : null);
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(RectificationOrder.class, id)).map(this::place);
  }

  private SubjectPlace place(RectificationOrder order) {
    long unitId = appraisals.get(order.getAppraisalId()).getUnitId();
    return new SubjectPlace(
        units.get(unitId).getRootId(), unitId, order.getDivisionId(), order.getState().isFinal());
  }
}
