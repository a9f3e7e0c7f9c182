package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnits;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkAddressee;

/**
 * A finding and its order lie with their division, or with their unit: answering is their work; the
 * rest is the unit's, or the office's for what it has found.
 */
@ApplicationScoped
public class RectificationWork implements WorkAddressee, SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private OrgUnits units;

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.RECTIFICATION_ORDER || type == SubjectType.FINDING;
  }

  @Override
  public NewWorkItem address(SubjectRef subject, String taskId, Role role) {
    RectificationOrder order = em.find(RectificationOrder.class, subject.id());
    AppraisalCycle cycle = cycles.get(order.getCycleId());
    Role holder = holder(order, taskId);
    return new NewWorkItem(
        taskId,
        subject,
        cycle.getId(),
        cycle.getYear(),
        order.getUnitId(),
        holder,
        scope(order, holder, cycle.getJurisdictionId()),
        null,
        TaskIds.ANSWER_ORDER.equals(taskId) ? ShanghaiDates.endOf(order.getDueOn()) : null);
  }

  /** The model names the roles of an order inside a unit; what the office found it follows up. */
  private static Role holder(RectificationOrder order, String taskId) {
    return switch (taskId) {
      case TaskIds.ANSWER_ORDER -> order.answerer();
      case TaskIds.DECIDE_ACCOUNTABILITY -> order.decider();
      default -> order.overseer();
    };
  }

  private static long scope(RectificationOrder order, Role holder, long jurisdictionId) {
    return switch (holder.reach()) {
      case DIVISION -> order.getDivisionId();
      case UNIT -> order.getUnitId();
      case JURISDICTION -> jurisdictionId;
    };
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return type == SubjectType.FINDING
        ? Optional.ofNullable(em.find(Finding.class, id)).map(RectificationWork::place)
        : Optional.ofNullable(em.find(RectificationOrder.class, id)).map(this::place);
  }

  private static SubjectPlace place(Finding finding) {
    return new SubjectPlace(
        finding.getJurisdictionId(),
        finding.getUnitId(),
        finding.getDivisionId(),
        finding.isWaived());
  }

  private SubjectPlace place(RectificationOrder order) {
    return new SubjectPlace(
        units.get(order.getUnitId()).getRootId(),
        order.getUnitId(),
        order.getDivisionId(),
        order.getState().isFinal());
  }
}
