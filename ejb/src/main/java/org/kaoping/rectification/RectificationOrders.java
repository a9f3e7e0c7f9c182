package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of rectification orders. */
@ApplicationScoped
public class RectificationOrders implements RectificationLimits {
  private static final Set<RectificationState> FINAL =
      Set.of(
          RectificationState.CLOSED,
          RectificationState.TALK_SETTLED,
          RectificationState.ACCOUNTABILITY_DECIDED);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  void add(RectificationOrder order) {
    em.persist(order);
    em.flush();
  }

  /** Whether a talk on the order was released in its present round. */
  boolean isTalkReleased(RectificationOrder order) {
    return !em.createQuery(
            "select s.id from RectificationStep s where s.orderId = :order and s.kind = :kind"
                + " and s.round = :round",
            Long.class)
        .setParameter("order", order.getId())
        .setParameter("kind", StepKind.TALK_NOTICE)
        .setParameter("round", order.getRound())
        .getResultList()
        .isEmpty();
  }

  void add(RectificationStep step) {
    em.persist(step);
  }

  /** An order by its id, for timers and other code that acts for nobody. */
  RectificationOrder get(long id) {
    RectificationOrder order = em.find(RectificationOrder.class, id);
    Rules.check(new KnownAndOwn(order != null));
    return order;
  }

  /** An order that the actor works on, at the version that he saw; the running act is about it. */
  RectificationOrder own(long id) {
    access.requireOwn(SubjectRef.order(id));
    RectificationOrder order = get(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), order.getVersion()));
    return order;
  }

  /** An order that the caller may see. */
  RectificationOrder readable(long id) {
    access.requireReadable(SubjectRef.order(id));
    return get(id);
  }

  @Override
  public LocalDate dueOn(long orderId) {
    return get(orderId).getDueOn();
  }

  /**
   * The open order on the same finding: the same division and indicator, or the same words where no
   * indicator is concerned.
   */
  Optional<RectificationOrder> openOn(NewOrder wanted) {
    return em
        .createQuery(
            "select o from RectificationOrder o where o.appraisalId = :appraisal"
                + " and o.divisionId = :division and o.state not in :final order by o.id",
            RectificationOrder.class)
        .setParameter("appraisal", wanted.appraisalId())
        .setParameter("division", wanted.divisionId())
        .setParameter("final", FINAL)
        .getResultList()
        .stream()
        .filter(order -> isSameFinding(order, wanted))
        .findFirst();
  }

  private static boolean isSameFinding(RectificationOrder order, NewOrder wanted) {
    return wanted.indicatorId() == null
        ? order.getIndicatorId() == null && order.getProblem().equals(wanted.problem().strip())
        : wanted.indicatorId().equals(order.getIndicatorId());
  }

  /** Orders of a unit appraisal, oldest first. */
  List<RectificationOrder> of(long appraisalId) {
    return em.createQuery(
            "select o from RectificationOrder o where o.appraisalId = :appraisal order by o.id",
            RectificationOrder.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** Orders that an actor may see, of one year or of all years when it is null; latest first. */
  List<RectificationOrder> ledger(Actor actor, Integer year) {
    boolean ofDivision = actor.role() == Role.DIVISION;
    boolean ofUnit = actor.role().reach() == Role.Reach.UNIT;
    var query =
        em.createQuery(
                "select o from RectificationOrder o, AppraisalCycle c"
                    + " where c.id = o.cycleId and c.jurisdictionId = :jurisdiction"
                    + (year == null ? "" : " and c.year = :year")
                    + (ofDivision ? " and o.divisionId = :scope" : "")
                    + (ofUnit ? " and o.unitId = :scope" : "")
                    + " order by o.id desc",
                RectificationOrder.class)
            .setParameter("jurisdiction", actor.jurisdictionId());
    if (year != null) {
      query.setParameter("year", year);
    }
    if (ofDivision || ofUnit) {
      query.setParameter("scope", actor.scopeId());
    }
    return query.getResultList();
  }

  /** Steps of some orders, oldest first. */
  List<RectificationStep> steps(Collection<Long> orderIds) {
    if (orderIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select s from RectificationStep s where s.orderId in :orders order by s.id",
            RectificationStep.class)
        .setParameter("orders", orderIds)
        .getResultList();
  }
}
