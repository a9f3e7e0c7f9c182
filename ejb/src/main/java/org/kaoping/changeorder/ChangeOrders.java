package org.kaoping.changeorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of change orders. */
@ApplicationScoped
public class ChangeOrders {
  private static final Set<ChangeOrderState> OPEN =
      Set.of(ChangeOrderState.REQUESTED, ChangeOrderState.AT_OFFICE);

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  void add(ChangeOrder order) {
    em.persist(order);
    em.flush();
  }

  /** Writes amended plans to the database, so that what follows reads them. */
  void flush() {
    em.flush();
  }

  ChangeOrder find(long id) {
    ChangeOrder order = em.find(ChangeOrder.class, id);
    Rules.check(new KnownAndOwn(order != null));
    return order;
  }

  /** One that the actor works on, at the version that he saw; the running act is about it. */
  ChangeOrder own(long id) {
    access.requireOwn(new SubjectRef(SubjectType.CHANGE_ORDER, id));
    ChangeOrder order = find(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), order.getVersion()));
    return order;
  }

  /** Orders of a cycle, the latest first. */
  List<ChangeOrder> ofCycle(long cycleId) {
    return em.createQuery(
            "select o from ChangeOrder o where o.cycleId = :cycle order by o.id desc",
            ChangeOrder.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Orders that touch a unit's plan, the latest first. */
  List<ChangeOrder> ofAppraisal(long appraisalId) {
    return em.createQuery(
            "select distinct o from ChangeOrder o join o.amendments a"
                + " where a.appraisalId = :appraisal order by o.id desc",
            ChangeOrder.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }

  /** Which of some indicators wait for a decision already. */
  Set<Long> awaiting(Collection<Long> indicatorIds) {
    if (indicatorIds.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select c.indicatorId from ChangeOrder o join o.amendments a join a.changes c"
                    + " where o.state in :open and c.indicatorId in :indicators",
                Long.class)
            .setParameter("open", OPEN)
            .setParameter("indicators", indicatorIds)
            .getResultList());
  }
}
